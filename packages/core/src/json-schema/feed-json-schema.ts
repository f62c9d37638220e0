import { articleInputSchema } from '../schema/article-schema.ts'
import { feedInputSchema } from '../schema/feed-schema.ts'
import { inputSchema } from './input-schema.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * What {@linkcode parseFeed} accepts, as a schema of JSON Schema 2020-12, with the articles' in it.
 * It is also the file `@standfirst/core/feed.schema.json`.
 *
 * @returns A fresh copy.
 */
export function feedJsonSchema(): JsonSchema {
  const article = articleInputSchema()
  return inputSchema(
    feedInputSchema(article),
    {
      title: 'Standfirst feed',
      description: 'A feed of Standfirst articles, as authors and programs give it.',
    },
    { Article: article },
  )
}
