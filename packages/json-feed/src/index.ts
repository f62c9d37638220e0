export {
  type JsonFeedOptions,
  jsonFeedRenderer,
  renderJsonFeed,
  streamJsonFeed,
} from './render-json-feed.ts'
