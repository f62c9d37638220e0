import type { FeedHtmlOptions } from '@standfirst/html'

/** Configuration for `renderJsonFeed` and `streamJsonFeed`. */
export type JsonFeedOptions = FeedHtmlOptions
