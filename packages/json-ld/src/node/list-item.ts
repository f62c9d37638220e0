import type { FeedItem } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, pageId, type Scope, timestamp } from '../scope.ts'
import { agentNode } from './agent.ts'
import { articleNodeType } from './article-type.ts'
import { imageNode } from './image.ts'

/**
 * Describe an article as a list shows it.
 *
 * @param item - Article, and who receives its issues.
 * @param position - Its place in the list, from 1.
 */
export function listItemNode(
  feed: Scope,
  { article, onIssue }: FeedItem,
  position: number,
): JsonLdNode {
  const scope = { ...feed, onIssue }
  const path: Path = []
  const page = address(scope, article.url, path)
  const { authors, image } = article
  return {
    '@type': 'ListItem',
    position,
    url: page,
    item: {
      '@type': articleNodeType(article.type),
      '@id': pageId(page, 'article'),
      url: page,
      headline: article.title,
      description: article.summary,
      inLanguage: article.language,
      datePublished: timestamp(scope, article.publishedAt, path, 'publishedAt'),
      dateModified: timestamp(scope, article.updatedAt, path, 'updatedAt'),
      author: authors.length
        ? authors.map((author, index) => agentNode(scope, author, [...path, 'authors', index]))
        : undefined,
      image: image && imageNode(scope, image, [...path, 'image']),
    },
  }
}
