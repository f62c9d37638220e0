import { type Article, type Feed, resolveRights } from '@standfirst/core'

/**
 * An article with the policy that holds for it in its publication.
 *
 * @param resolved - What was worked out before: the same article gives the same object again.
 */
export function withRights(
  article: Article,
  feed: Feed,
  resolved: WeakMap<Article, Article>,
): Article {
  const known = resolved.get(article)
  if (known) return known
  const rights = resolveRights(article, feed)
  const result = rights ? { ...article, rights } : article
  resolved.set(article, result)
  return result
}
