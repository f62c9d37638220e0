import type { FeedFetchState } from '../fetch/feed-fetch-state.ts'

/** How far a feed was followed into the past: plain JSON, to be kept between runs. */
export interface HistoryState {
  /** Of the newest page, which is asked again by a later run. */
  feed: FeedFetchState
  /** Page that comes next; none where the end was reached. */
  next?: string
  /** RFC 3339 time before which the server wants no request. */
  retryAt?: string
  /** Pages that were read, whole. */
  visited: string[]
  /** Ids of the articles that were given. */
  ids: string[]
}
