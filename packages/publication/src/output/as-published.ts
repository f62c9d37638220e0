import { type Article, resolveRights } from '@standfirst/core'
import type { OutputConfig } from './site.ts'
import { withKnownAuthors } from './with-known-authors.ts'

/** How articles are completed by their publication. */
export interface AsPublishedOptions {
  /** Whether they were written without its configuration, as to a store: what they lack is said by it. */
  isBare: boolean
  /** What was worked out before: the same article gives the same object again. */
  known: WeakMap<Article, Article>
}

/**
 * An article with what its publication says of all: the policy that holds for it, what is known of its
 * authors, and, where it was written without the configuration, the authors and the publisher.
 */
export function asPublished(
  article: Article,
  config: Pick<OutputConfig, 'feed' | 'feeds' | 'outputs' | 'people'>,
  { isBare, known }: AsPublishedOptions,
): Article {
  const found = known.get(article)
  if (found) return found
  const rights = resolveRights(article, config.feed)
  const whole = isBare ? withDefaults(article, config) : article
  const result = withKnownAuthors(rights ? { ...whole, rights } : whole, config)
  known.set(article, result)
  return result
}

function withDefaults(article: Article, { feed }: Pick<OutputConfig, 'feed'>): Article {
  const { authors, publisher = feed.publisher } = article
  const signed = authors.length ? authors : (feed.authors ?? [])
  // In the order in which the gate has them, and so outputs that write all of an article.
  const members = Object.entries(article).flatMap(([name, value]) => {
    if (name === 'publisher') return []
    if (name !== 'authors') return [[name, value]]
    return [[name, signed], ...(publisher ? [['publisher', publisher]] : [])]
  })
  return Object.fromEntries(members)
}
