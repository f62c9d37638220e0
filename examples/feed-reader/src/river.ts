import { type Feed, mergeFeeds, type PlainArticleInput, safeParseFeed } from '@standfirst/core'
import type { Store } from './store.ts'

/** Articles of a page of the river. */
const pageSize = 30

/** A part of the river: one feed of all feeds. */
export interface River {
  feed: Feed
  /** The number that the page of an article has here, by the article's id. */
  numbers: Map<string, number>
  isLast: boolean
}

/**
 * The articles of all feeds as one, newest first, each once.
 *
 * @param origin - Where this reader is: `http://localhost:3000`.
 * @param page - Part of it, from 1.
 */
export function riverOf(store: Store, origin: string, page = 1): River {
  const stored = store.newest(pageSize + 1, (page - 1) * pageSize)
  const shown = stored.slice(0, pageSize)
  const numbers = new Map<string, number>()
  const bySubscription = new Map<string, PlainArticleInput[]>()
  for (const { article, number, subscription } of shown) {
    const id = article.id ?? article.url
    if (!numbers.has(id)) numbers.set(id, number)
    bySubscription.set(subscription, [...(bySubscription.get(subscription) ?? []), article])
  }
  const feeds = store.subscriptions().flatMap(({ feed, url }): Feed[] => {
    const articles = bySubscription.get(url)
    const parsed = feed && articles && safeParseFeed({ ...feed, articles })
    return parsed?.success ? [parsed.feed] : []
  })
  const merged = mergeFeeds(feeds, {
    title: 'River',
    description: `All that is new in ${store.subscriptions().length} feeds.`,
    url: `${origin}/`,
    language: 'en',
  })
  if (!merged.success) throw new Error(`${origin} is no address of a reader`)
  return { feed: merged.feed, numbers, isLast: stored.length <= pageSize }
}
