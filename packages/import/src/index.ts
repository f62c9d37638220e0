export { articleFromHtml, type PageImportOptions, type PageReading } from './article-from-html.ts'
export {
  articlesFromFeed,
  type FeedImportOptions,
  type FeedReading,
} from './articles-from-feed.ts'
export type { FeedFormat } from './feed/read-source.ts'
