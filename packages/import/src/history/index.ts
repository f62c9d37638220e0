export type {
  ChangedCount,
  ImportedSite,
  ImportReport,
  KeptCount,
  LeftOutCount,
} from '../content-system/import-report.ts'
export type { ImportedArticle, ImportOrigin } from '../content-system/imported-article.ts'
export type { HistoryOptions } from './history-options.ts'
export type { HistoryState } from './history-state.ts'
export { type HistoryImport, importHistory } from './import-history.ts'
