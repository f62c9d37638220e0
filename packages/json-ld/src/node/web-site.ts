import type { JsonLdNode } from '../json-ld.ts'
import { address, reference, type Scope } from '../scope.ts'

/**
 * Describe the site that a page is on.
 *
 * @param publisher - Node of its publisher, if it has one.
 * @returns `undefined` if its name or address isn't known.
 * @see {@link https://developers.google.com/search/docs/appearance/site-names}
 */
export function webSiteNode(
  scope: Scope,
  publisher: JsonLdNode | undefined,
): JsonLdNode | undefined {
  const { site } = scope.options
  const name = site?.name ?? publisher?.name
  const url = address(scope, site?.url, ['site']) ?? scope.root
  if (!name || !url) return undefined
  return {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    name,
    url,
    publisher: reference(publisher?.['@id']),
  }
}
