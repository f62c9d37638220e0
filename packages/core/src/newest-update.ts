import type { Article } from './article.ts'

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
      const candidate = timestamp === undefined ? Number.NaN : Date.parse(timestamp)
      if (candidate > time) {
        time = candidate
        newest = timestamp
      }
    }
  }
  return newest
}
