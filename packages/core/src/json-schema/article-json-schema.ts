import { articleInputSchema } from '../schema/article-schema.ts'
import { inputSchema } from './input-schema.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * What {@linkcode parseArticle} accepts, as a schema of JSON Schema 2020-12, for editors and other
 * languages. It is also the file `@standfirst/core/article.schema.json`.
 *
 * The gate refuses a little more, which JSON Schema can't say: docs/SPEC.md lists it.
 *
 * @returns A fresh copy.
 * @see {@link https://json-schema.org/draft/2020-12/json-schema-core}
 *
 * @example
 * ```ts
 * import { articleJsonSchema } from '@standfirst/core'
 *
 * articleJsonSchema().required // → ['url', 'language', 'title', 'summary', 'publishedAt']
 * ```
 */
export function articleJsonSchema(): JsonSchema {
  return inputSchema(articleInputSchema(), {
    title: 'Standfirst article',
    description:
      'An article in version 1 of the Standfirst format, as authors and programs give it.',
  })
}
