export type { ContentImport } from '../content-system/content-import.ts'
export type { ExportSource, ExportStream } from '../content-system/export-source.ts'
export type { FieldNames } from '../content-system/field-names.ts'
export type {
  ChangedCount,
  ImportedSite,
  ImportReport,
  KeptCount,
  LeftOutCount,
} from '../content-system/import-report.ts'
export type { ImportedArticle, ImportOrigin } from '../content-system/imported-article.ts'
export type { SystemOptions } from '../content-system/system-options.ts'
export { articlesFromContentful } from './articles-from-contentful.ts'
export type {
  AnyFields,
  ContentfulEntry,
  ContentfulHandlers,
  ContentfulOptions,
} from './contentful-options.ts'
