import type { ArticleInput, FeedInput } from '../model/article-input.ts'
import { authors, organization } from './author-schema.ts'
import { category } from './category-schema.ts'
import { union } from './choice-schema.ts'
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
import { list, object, optional } from './holder-schema.ts'
import { image } from './image-schema.ts'
import { rights } from './rights-schema.ts'
import { oneOf } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** Make the schema of a feed as authors give it; its articles are checked one by one. */
export function feedInputSchema(articles: Schema): Schema<FeedInput> {
  const address = () => optional(webAddress())
  return exactly<FeedInput>()(
    object({
      id: optional(permanentId()),
      title: text(),
      description: text(),
      url: absoluteAddress(),
      feedUrl: address(),
      language: language(),
      publisher: optional(organization()),
      authors: optional(authors()),
      image: optional(union([webAddress(), image()])),
      icon: address(),
      categories: optional(list(category())),
      rights: optional(rights()),
      updatedAt: optional(timestamp()),
      hubs: optional(list(webAddress())),
      ttlMinutes: optional(wholeNumber()),
      archive: optional(
        object({
          kind: oneOf(['complete', 'current', 'archive']),
          current: address(),
          previous: address(),
          next: address(),
        }),
      ),
      articles: list(articles as Schema<ArticleInput>),
    }),
  )
}
