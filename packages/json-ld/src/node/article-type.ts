import type { ArticleType } from '@standfirst/core'
import type { ArticleNodeType } from '../json-ld.ts'

/** The schema.org type of an article; `Article` for a type that isn't known. */
export function articleNodeType(type: ArticleType): ArticleNodeType {
  return Object.hasOwn(types, type) ? types[type] : 'Article'
}

const types: Record<ArticleType, ArticleNodeType> = {
  article: 'Article',
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  report: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
  tutorial: 'TechArticle',
  blog: 'BlogPosting',
}
