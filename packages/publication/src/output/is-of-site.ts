import type { Article, Issue } from '@standfirst/core'
import { isOfConfig } from './dead-config-links.ts'
import type { Site } from './site.ts'

/**
 * Whether a finding is of an article and its site: what is beside the site, on the same host, is not missing,
 * and what the configuration names is told there.
 */
export function isOfSite({ code, path }: Issue, article: Article | undefined, site: Site): boolean {
  if (code !== 'dead-link' && code !== 'missing-file') return true
  const url = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    article,
  )
  if (!String(url).startsWith(site.feed.url)) return false
  return !(article && isOfConfig(path, String(url), article, site))
}
