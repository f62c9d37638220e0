import type { Article } from './article.ts'
import { safeTimestamp } from './safe-timestamp.ts'

/**
 * When the newest of some articles was last changed.
 *
 * @param articles - Articles; not changed.
 * @returns The timestamp as its article has it; `undefined` if no article has a valid one.
 */
export function newestUpdate(
  articles: Iterable<Pick<Article, 'publishedAt' | 'updatedAt'>>,
): string | undefined {
  let newest: string | undefined
  let time = Number.NEGATIVE_INFINITY
  for (const { publishedAt, updatedAt } of articles) {
    for (const timestamp of [publishedAt, updatedAt]) {
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
