export type { ContentImport } from '../../content-system/content-import.ts'
export type { ImportReport } from '../../content-system/import-report.ts'
export type { ImportedArticle, ImportOrigin } from '../../content-system/imported-article.ts'
export { articlesFromRest, type RestOptions } from './articles-from-rest.ts'
