import { type OriginalPost, toText } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope, timestamp } from '../scope.ts'

/** Describe the post that the article reports on. */
export function originalPostNode(scope: Scope, post: OriginalPost, path: Path): JsonLdNode {
  const { author, platform } = post
  return {
    '@type': 'SocialMediaPosting',
    url: address(scope, post.url, path),
    author: author && {
      '@type': 'Person',
      name: author.name,
      alternateName: author.handle,
      url: address(scope, author.url, [...path, 'author']),
    },
    datePublished: timestamp(scope, post.publishedAt, path, 'publishedAt'),
    articleBody: toText(post.quote) || undefined,
    isPartOf: platform === undefined ? undefined : { '@type': 'WebSite', name: platform },
  }
}
