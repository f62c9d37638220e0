import type { Article } from '../model/article.ts'
import { safeTimestamp } from '../safe/safe-timestamp.ts'
import { isUnpublished } from './is-unpublished.ts'

/**
 * When the newest of some articles was last changed.
 *
 * @param articles - Articles; not changed. Drafts and withheld ones count for nothing: readers see no
 *   change of theirs.
 * @returns The timestamp as its article has it; `undefined` if no article has a valid one.
 */
export function newestUpdate(
  articles: Iterable<Pick<Article, 'publishedAt' | 'updatedAt'> & Partial<Pick<Article, 'status'>>>,
): string | undefined {
  let newest: string | undefined
  let time = -Infinity
  for (const article of articles) {
    // A list that skipped the gate may hold anything.
    if (typeof article !== 'object' || article === null || isUnpublished(article)) continue
    for (const timestamp of [article.publishedAt, article.updatedAt]) {
      if (typeof timestamp !== 'string') continue
      const candidate = Date.parse(timestamp.toUpperCase())
      // `Date.parse` alone takes days that don't exist, and dates without an offset; but few are newer.
      if (candidate > time && safeTimestamp(timestamp) !== undefined) {
        time = candidate
        newest = timestamp
      }
    }
  }
  return newest
}
