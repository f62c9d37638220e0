import type { Article, Issue } from '@standfirst/core'
import { addressKey, addressSet } from './address-set.ts'
import { linksOf, noPage } from './dead-link.ts'
import { filesOf, noFile } from './missing-file.ts'

/** An address that an article names, and its site should have. */
export interface SiteReference {
  /** Whether it leads to a page, or is shown. */
  kind: 'link' | 'file'
  /** Where it is in the article. */
  path: Issue['path']
  url: string
}

/**
 * The addresses that an article names and its site should have: to be judged by {@linkcode deadReferences}
 * when it is known what the site has.
 *
 * @param site - How the addresses of the site begin.
 */
export function siteReferences(article: Article, site: string): SiteReference[] {
  const links = linksOf(article).map(([path, url]): SiteReference => ({ kind: 'link', path, url }))
  const files = filesOf(article).map(([path, url]): SiteReference => ({ kind: 'file', path, url }))
  return [...files, ...links].filter(({ url }) => url.startsWith(site))
}

/**
 * Of some references, those to what the site doesn't have: the findings `dead-link` and `missing-file`.
 *
 * @param addresses - Every address that the site has; the same object for all articles is read once.
 */
export function deadReferences(
  references: readonly SiteReference[],
  addresses: Iterable<string>,
): Issue[] {
  const known = addressSet(addresses)
  return references.flatMap(({ kind, path, url }) => {
    if (known.has(addressKey(url))) return []
    return kind === 'link' ? noPage(path, url, known) : noFile(path, url, known)
  })
}
