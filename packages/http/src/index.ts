export { createHandler, type Handler } from './create-handler.ts'
export type { Encoding } from './edition/encoding.ts'
export type {
  BlockedAddress,
  CacheOptions,
  HandlerOptions,
  ServedConfig,
} from './handler-options.ts'
export { type ListedArticles, listedArticles } from './listed-articles.ts'
export type { MediaFile, MediaSource } from './media/media-source.ts'
