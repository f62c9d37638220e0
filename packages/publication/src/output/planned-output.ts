import type { Article, Feed, OnIssue } from '@standfirst/core'
import type { FeedForm } from './feed-form.ts'

/** A file of the publication as a whole, that is rendered only if what it shows has changed. */
export interface PlannedOutput {
  /** Path within the output folder. */
  path: string
  /** The articles that it depends on; their sections may be missing. */
  articles: readonly Article[]
  /** All else that it depends on, as plain JSON. */
  state: unknown
  /** Media type (default: what the end of its path says). */
  type?: string
  /** Whether it is for something else than being read at its address, so that no server gives it (default: `false`). */
  unserved?: true
  render(onIssue?: OnIssue): string
}

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
