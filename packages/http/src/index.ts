export type { ArticleSource } from './article-source.ts'
export { createHandler, type Handler } from './create-handler.ts'
export type { CacheOptions, HandlerOptions, ServedConfig } from './handler-options.ts'
