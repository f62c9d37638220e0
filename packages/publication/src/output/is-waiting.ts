import type { Article } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/**
 * Whether an article is scheduled: it is dated after the time that it is, and waits until then, in no
 * page, feed, list or sitemap.
 */
export function isWaiting(
  { publishedAt }: Pick<Article, 'publishedAt'>,
  { future, now }: Pick<ResolvedConfig, 'future' | 'now'>,
): boolean {
  return !future && Date.parse(publishedAt) > Date.parse(now)
}
