import type { Article } from '@standfirst/core'
import type { ArticleNode, JsonLdNode } from '../json-ld.ts'
import { address, reference, type Scope, wants } from '../scope.ts'

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
    relatedLink: wants(scope, 'related') ? relatedLinks(scope, article) : undefined,
    lastReviewed: review?.at?.slice(0, 10),
    reviewedBy: review?.by ? { '@type': 'Person', name: review.by } : undefined,
  }
}

function relatedLinks(scope: Scope, { related }: Article): string[] | undefined {
  const links: string[] = []
  related.forEach(({ url }, index) => {
    const link = address(scope, url, ['related', index])
    if (link) links.push(link)
  })
  return links.length ? links : undefined
}
