export type { ContentImport } from '../content-system/content-import.ts'
export type { ExportFile, ExportFiles } from '../content-system/export-files.ts'
export type {
  ChangedCount,
  ImportedSite,
  ImportReport,
  KeptCount,
  LeftOutCount,
} from '../content-system/import-report.ts'
export type { ImportedArticle, ImportOrigin } from '../content-system/imported-article.ts'
export type { SystemOptions } from '../content-system/system-options.ts'
export { articlesFromSubstack } from './articles-from-substack.ts'
