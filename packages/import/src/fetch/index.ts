export type { FeedFetchState } from './feed-fetch-state.ts'
export type { FeedPages } from './feed-pages.ts'
export { type FetchedFeed, type FetchFeedOptions, fetchFeed } from './fetch-feed.ts'
