export { renderRss, rssRenderer, streamRss } from './render-rss.ts'
export { renderRssItem } from './render-rss-item.ts'
export type { FeedMetadata, PodcastOptions, RssOptions } from './rss-options.ts'
