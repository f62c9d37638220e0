import type { Article } from '@standfirst/core'
import type { JsonLdNode, JsonLdValue } from '../json-ld.ts'
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
  const home = site && listItem(1, site.name, site.url)
  const last = home ? 3 : 2
  const steps = [listItem(last - 1, category.name, url), listItem(last, title)]
  return {
    '@type': 'BreadcrumbList',
    '@id': pageId(scope.page, 'breadcrumb'),
    itemListElement: home ? [home, ...steps] : steps,
  }
}

/** One step; the last has no address, because the reader is there. */
function listItem(position: number, name: JsonLdValue | undefined, page?: unknown): JsonLdNode {
  const item = typeof page === 'string' ? { '@type': 'WebPage', '@id': page } : undefined
  return { '@type': 'ListItem', position, name, item }
}
