import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, pageId, type Scope } from '../scope.ts'
import { articleNodeType } from './article-type.ts'

/** Describe the same article in other languages, by the `@id`s that it has on their pages. */
export function translationNodes(scope: Scope, { translations, type }: Article): JsonLdNode[] {
  return translations.flatMap(({ language, url }, index) => {
    const page = address(scope, url, ['translations', index, 'url'])
    if (!page) return []
    const id = pageId({ ...scope, page }, 'article')
    return [{ '@type': articleNodeType(type), '@id': id, url: page, inLanguage: language }]
  })
}
