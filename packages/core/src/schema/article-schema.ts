import * as z from 'zod/mini'
import type { ArticleInput } from '../model/article-input.ts'
import { authors, organization } from './author-schema.ts'
import { category } from './category-schema.ts'
import { episode } from './episode-schema.ts'
import { exactly } from './exactly.ts'
import {
  absoluteAddress,
  language,
  permanentId,
  text,
  timestamp,
  translationLanguage,
  webAddress,
} from './fields.ts'
import { image } from './image-schema.ts'
import { media } from './media-schema.ts'
import { rights } from './rights-schema.ts'
import { sectionSchema } from './section-schema.ts'

/** Make the schema of an article as authors give it. */
export function articleInputSchema(): z.ZodMiniType<ArticleInput, ArticleInput> {
  const optionalText = z.optional(text())
  return exactly<ArticleInput>()(
    z.strictObject({
      schemaVersion: z.optional(z.literal([1, 2])),
      id: z.optional(permanentId()),
      url: absoluteAddress(),
      type: z.optional(
        z.enum(['article', 'news', 'analysis', 'opinion', 'report', 'review', 'tutorial', 'blog']),
      ),
      status: z.optional(z.enum(['draft', 'published', 'withheld', 'retracted'])),
      language: language(),
      title: text(),
      subtitle: optionalText,
      summary: text(),
      authors: z.optional(authors()),
      publisher: z.optional(organization()),
      publishedAt: timestamp(),
      updatedAt: z.optional(timestamp()),
      category: z.optional(category()),
      tags: z.optional(z.array(text())),
      image: z.optional(z.union([webAddress(), image()])),
      media: z.optional(z.array(media())),
      episode: z.optional(episode()),
      sections: z.optional(z.array(sectionSchema())),
      related: z.optional(
        z.array(
          z.strictObject({
            url: webAddress(),
            title: text(),
            summary: optionalText,
            image: z.optional(z.union([webAddress(), image()])),
            publishedAt: z.optional(timestamp()),
          }),
        ),
      ),
      corrections: z.optional(z.array(z.strictObject({ at: timestamp(), note: text() }))),
      translations: z.optional(
        z.array(z.strictObject({ language: translationLanguage(), url: webAddress() })),
      ),
      source: z.optional(
        z.strictObject({
          name: optionalText,
          url: z.optional(webAddress()),
          feed: z.optional(webAddress()),
        }),
      ),
      aiDisclosure: z.optional(
        z.strictObject({
          use: z.enum(['none', 'assisted', 'modified', 'generated', 'translated', 'summarised']),
          humanReview: z.optional(
            z.strictObject({ by: optionalText, at: z.optional(timestamp()) }),
          ),
          editorialResponsibility: optionalText,
          tools: z.optional(z.array(text())),
          share: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
          note: optionalText,
        }),
      ),
      access: z.optional(z.enum(['free', 'metered', 'paid'])),
      rights: z.optional(rights()),
    }),
  )
}
