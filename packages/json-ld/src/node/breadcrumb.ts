import type { Article } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, pageId, type Scope } from '../scope.ts'

/**
 * Describe the way from the site's home page through the category to the article.
 *
 * @param site - The site's node, if it has one.
 * @returns `undefined` for an article without a category that has a page.
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/breadcrumb}
 */
export function breadcrumbNode(
  scope: Scope,
  article: Article,
  site: JsonLdNode | undefined,
): JsonLdNode | undefined {
  const { category, title } = article
  const url = category && address(scope, category.url, ['category'])
  if (!url) return undefined
  const steps = [
    ...(site ? [[site.name, site.url]] : []),
    [category.name, url],
    [title, scope.page],
  ]
  return {
    '@type': 'BreadcrumbList',
    '@id': pageId(scope.page, 'breadcrumb'),
    itemListElement: steps.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  }
}
