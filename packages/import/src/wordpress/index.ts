export type { ContentImport } from '../content-system/content-import.ts'
export type { ExportSource, ExportStream } from '../content-system/export-source.ts'
export type {
  ChangedCount,
  ImportedSite,
  ImportReport,
  KeptCount,
  LeftOutCount,
} from '../content-system/import-report.ts'
export type { ImportedArticle, ImportOrigin } from '../content-system/imported-article.ts'
export { articlesFromWordPress } from './articles-from-wordpress.ts'
export type { WordPressBlock, WordPressOptions, WordPressShortcode } from './wordpress-options.ts'
