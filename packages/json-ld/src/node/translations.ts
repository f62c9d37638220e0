import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, pageId, type Scope } from '../scope.ts'
import { articleNodeType } from './article-type.ts'

/** Describe the same article in other languages, by the `@id`s that it has on their pages. */
export function translationNodes(scope: Scope, { translations, type }: Article): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  translations.forEach(({ language, url }, index) => {
    const page = address(scope, url, ['translations', index])
    // The page for readers of any other language is no translation.
    if (!page || language === 'x-default') return
    nodes.push({
      '@type': articleNodeType(type),
      '@id': pageId(page, 'article'),
      url: page,
      inLanguage: language,
    })
  })
  return nodes
}
