import { type Article, type Feed, newestUpdate } from '@standfirst/core'

/** A feed of articles that have passed the gate; of those with the same id, the first stands. */
export function newestFirst(feed: Feed, articles: readonly Article[]): Feed {
  const ids = new Set<string>()
  const sorted = articles
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .map((article) => ({ article, time: Date.parse(article.publishedAt) }))
    .sort((one, other) => other.time - one.time)
    .map(({ article }) => article)
  const updatedAt = newestUpdate(sorted)
  return { ...feed, ...(updatedAt && { updatedAt }), articles: sorted }
}
