export {
  type DecodedSource,
  type DecodeOptions,
  decodeSource,
  maxSourceLength,
} from '@standfirst/core'
export { articleFromHtml, type PageImportOptions, type PageReading } from './article-from-html.ts'
export {
  articlesFromFeed,
  type FeedImportOptions,
  type FeedReading,
} from './articles-from-feed.ts'
export { discoverFeeds } from './discover/discover-feeds.ts'
export type { DiscoveredFeed } from './discover/discovered-feed.ts'
export type { FeedType } from './discover/feed-type.ts'
export type { FeedFormat } from './feed/read-source.ts'
export { type HtmlContent, type HtmlContentOptions, htmlToContent } from './html-to-content.ts'
export { exportIssue, recognizeExport } from './source/recognize-export.ts'
export type { ExportSystem, RecognizedExport } from './source/recognized-export.ts'
