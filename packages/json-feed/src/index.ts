export type { JsonFeedOptions } from './json-feed-options.ts'
export {
  jsonFeedRenderer,
  renderJsonFeed,
  streamJsonFeed,
} from './render-json-feed.ts'
