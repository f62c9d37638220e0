export type {
  ArticleFilter,
  ArticlePage,
  ArticleSource,
  Change,
  Changes,
  ChangesOptions,
  ListOptions,
  ReadOptions,
  SearchOptions,
  StoredArticle,
} from './article-source.ts'
export type {
  ArticleResult,
  ArticleStore,
  ArticleWriter,
  DeleteResult,
  Refused,
  RetractOptions,
  TransactionResult,
  WriteOptions,
} from './article-store.ts'
export { memoryStore } from './memory/memory-store.ts'
export { StoreError } from './store-error.ts'
export type { StoreOptions } from './store-options.ts'
