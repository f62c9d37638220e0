import type { Article, Feed } from '@standfirst/core'

/** A document of a feed: it shows its articles in full. It can be sent to a worker. */
export interface PlannedFeed {
  /** Path within the output folder. */
  path: string
  /** `more`: one that is no feed, and that an extension renders. */
  form: 'rss' | 'atom' | 'jsonFeed' | 'more'
  /** The document without its articles. */
  feed: Omit<Feed, 'articles'>
  /** Its articles; their sections may be missing. */
  articles: readonly Article[]
}
