import * as z from 'zod/mini'
import type { ArticleInput, FeedInput } from '../model/article-input.ts'
import { authors, organization } from './author-schema.ts'
import { category } from './category-schema.ts'
import { exactly } from './exactly.ts'
import {
  absoluteAddress,
  language,
  permanentId,
  text,
  timestamp,
  webAddress,
  wholeNumber,
} from './fields.ts'
import { image } from './image-schema.ts'
import { rights } from './rights-schema.ts'

/** Make the schema of a feed as authors give it; its articles are checked one by one. */
export function feedInputSchema(articles: z.ZodMiniType): z.ZodMiniType<FeedInput, FeedInput> {
  const address = () => z.optional(webAddress())
  return exactly<FeedInput>()(
    z.strictObject({
      id: z.optional(permanentId()),
      title: text(),
      description: text(),
      url: absoluteAddress(),
      feedUrl: address(),
      language: language(),
      publisher: z.optional(organization()),
      authors: z.optional(authors()),
      image: z.optional(z.union([webAddress(), image()])),
      icon: address(),
      categories: z.optional(z.array(category())),
      rights: z.optional(rights()),
      updatedAt: z.optional(timestamp()),
      hubs: z.optional(z.array(webAddress())),
      ttlMinutes: z.optional(wholeNumber()),
      archive: z.optional(
        z.strictObject({
          kind: z.enum(['complete', 'current', 'archive']),
          current: address(),
          previous: address(),
          next: address(),
        }),
      ),
      articles: z.array(articles as z.ZodMiniType<ArticleInput>),
    }),
  )
}
