import type { Article, Issue } from '@standfirst/core'
import type { Site } from './site.ts'

/** Whether a finding is the site's to know: what is beside the site, on the same host, is not missing. */
export function isOfSite(
  { code, path }: Issue,
  article: Article | undefined,
  { feed }: Pick<Site, 'feed'>,
): boolean {
  if (code !== 'dead-link' && code !== 'missing-file') return true
  const url = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    article,
  )
  return String(url).startsWith(feed.url)
}
