import type { ArticleInput } from '../model/article-input.ts'
import { authors, organization } from './author-schema.ts'
import { category } from './category-schema.ts'
import { union } from './choice-schema.ts'
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
import { list, object, optional } from './holder-schema.ts'
import { image } from './image-schema.ts'
import { media } from './media-schema.ts'
import { rights } from './rights-schema.ts'
import { number, oneOf } from './scalar-schema.ts'
import type { Schema } from './schema.ts'
import { sectionSchema } from './section-schema.ts'

/** Make the schema of an article as authors give it. */
export function articleInputSchema(): Schema<ArticleInput> {
  const optionalText = optional(text())
  return exactly<ArticleInput>()(
    object({
      schemaVersion: optional(oneOf([1, 2])),
      id: optional(permanentId()),
      url: absoluteAddress(),
      type: optional(
        oneOf(['article', 'news', 'analysis', 'opinion', 'report', 'review', 'tutorial', 'blog']),
      ),
      status: optional(oneOf(['draft', 'published', 'withheld', 'retracted'])),
      language: language(),
      title: text(),
      subtitle: optionalText,
      summary: text(),
      authors: optional(authors()),
      publisher: optional(organization()),
      publishedAt: timestamp(),
      updatedAt: optional(timestamp()),
      category: optional(category()),
      tags: optional(list(text())),
      image: optional(union([webAddress(), image()])),
      media: optional(list(media())),
      episode: optional(episode()),
      sections: optional(list(sectionSchema())),
      related: optional(
        list(
          object({
            url: webAddress(),
            title: text(),
            summary: optionalText,
            image: optional(union([webAddress(), image()])),
            publishedAt: optional(timestamp()),
          }),
        ),
      ),
      corrections: optional(list(object({ at: timestamp(), note: text() }))),
      translations: optional(list(object({ language: translationLanguage(), url: webAddress() }))),
      source: optional(
        object({
          name: optionalText,
          url: optional(webAddress()),
          feed: optional(webAddress()),
        }),
      ),
      aiDisclosure: optional(
        object({
          use: oneOf(['none', 'assisted', 'modified', 'generated', 'translated', 'summarised']),
          humanReview: optional(object({ by: optionalText, at: optional(timestamp()) })),
          editorialResponsibility: optionalText,
          tools: optional(list(text())),
          share: optional(number(0, 1)),
          note: optionalText,
        }),
      ),
      access: optional(oneOf(['free', 'metered', 'paid'])),
      rights: optional(rights()),
    }),
  )
}
