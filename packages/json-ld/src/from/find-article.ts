import type { ArticleType } from '@standfirst/core'
import { type Document, nodesOf, type Raw, textOf, typesOf } from './document.ts'

/**
 * Find the node that describes the article of a page: the one with the page's address, else the first.
 *
 * @param url - Address of the page, if it is known.
 * @param types - Types that are looked for where there is no article.
 */
export function findArticle(
  { nodes, byId }: Document,
  url: string | undefined,
  types: readonly string[],
): Raw | undefined {
  const titled = nodes.filter((node) => textOf(node.headline ?? node.name))
  const ofType = (isOne: (type: string) => boolean) =>
    titled.filter((node) => typesOf(node).some(isOne))
  const found = ofType((type) => Object.hasOwn(articleTypes, type))
  const articles = found.length ? found : ofType((type) => types.includes(type))
  const named = articles.find(
    (node) =>
      url !== undefined &&
      [
        node.url,
        node['@id'],
        node.mainEntityOfPage,
        ...nodesOf({ byId }, node.mainEntityOfPage).map((page) => page['@id'] ?? page.url),
      ].some((value) => textOf(value) === url),
  )
  return named ?? articles[0]
}

/** The types that schema.org has for articles, and what each is here. */
export const articleTypes: Record<string, ArticleType> = {
  Article: 'article',
  AdvertiserContentArticle: 'article',
  SatiricalArticle: 'article',
  ScholarlyArticle: 'article',
  MedicalScholarlyArticle: 'article',
  Report: 'report',
  NewsArticle: 'news',
  AnalysisNewsArticle: 'analysis',
  AskPublicNewsArticle: 'news',
  BackgroundNewsArticle: 'analysis',
  OpinionNewsArticle: 'opinion',
  ReportageNewsArticle: 'report',
  ReviewNewsArticle: 'review',
  LiveBlogPosting: 'blog',
  BlogPosting: 'blog',
  DiscussionForumPosting: 'blog',
  SocialMediaPosting: 'blog',
  TechArticle: 'tutorial',
  APIReference: 'tutorial',
}
