import type { Article, Feed } from '@standfirst/core'
import type { FeedForm } from './feed-form.ts'

/** A document of a feed: it shows its articles in full. It can be sent to a worker. */
export interface PlannedFeed {
  /** Path within the output folder. */
  path: string
  form: FeedForm['name']
  /** The document without its articles. */
  feed: Omit<Feed, 'articles'>
  /** Its articles; their sections may be missing. */
  articles: readonly Article[]
}
