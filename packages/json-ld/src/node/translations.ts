import { type Article, safeUrl } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { pageId } from '../scope.ts'
import { articleNodeType } from './article-type.ts'

/** Describe the same article in other languages, by the `@id`s that it has on their pages. */
export function translationNodes({ translations, type }: Article): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const { language, url } of translations) {
    const page = safeUrl(url, 'media')
    // The page for readers of any other language is no translation.
    if (!page || language === 'x-default') continue
    nodes.push({
      '@type': articleNodeType(type),
      '@id': pageId(page, 'article'),
      url: page,
      inLanguage: language,
    })
  }
  return nodes
}
