import { type Article, safeUrl } from '@standfirst/core'
import type { ArticleNode, JsonLdNode } from '../json-ld.ts'
import { reference, type Scope, wants } from '../scope.ts'

/**
 * Describe the page that an article is on.
 *
 * @param article - Article.
 * @param node - Node of the article.
 * @param parts - Nodes that the page refers to.
 */
export function webPageNode(
  scope: Scope,
  article: Article,
  node: ArticleNode,
  parts: { breadcrumb: JsonLdNode | undefined; site: JsonLdNode | undefined },
): JsonLdNode {
  const review = article.aiDisclosure?.humanReview
  return {
    '@type': 'WebPage',
    '@id': scope.page,
    url: scope.page,
    name: article.title,
    inLanguage: article.language,
    datePublished: node.datePublished,
    dateModified: node.dateModified,
    isPartOf: reference(parts.site?.['@id']),
    breadcrumb: reference(parts.breadcrumb?.['@id']),
    primaryImageOfPage: reference(node.image?.[0]?.['@id']),
    mainEntity: reference(node['@id']),
    relatedLink: wants(scope, 'related') ? relatedLinks(article) : undefined,
    lastReviewed: review?.at?.slice(0, 10),
    reviewedBy: review?.by ? { '@type': 'Person', name: review.by } : undefined,
  }
}

function relatedLinks({ related }: Article): string[] | undefined {
  const links = related.flatMap(({ url }) => safeUrl(url, 'media') ?? [])
  return links.length ? links : undefined
}
