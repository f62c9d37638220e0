export type { PodcastOptions } from './podcast-options.ts'
export { renderRss, rssRenderer, streamRss } from './render-rss.ts'
export { renderRssItem } from './render-rss-item.ts'
export type { FeedMetadata, RssOptions } from './rss-options.ts'
