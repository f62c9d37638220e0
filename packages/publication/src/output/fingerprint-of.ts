import type { Article } from '@standfirst/core'
import { fingerprint } from '@standfirst/rights'
import type { Site } from './site.ts'

const known = new WeakMap<Article, { labels: Site['html']['labels']; name: string }>()

/** The fingerprint of an article: made once, for its page, its other forms and every feed that shows it. */
export function fingerprintOf(article: Article, { html: { labels } }: Pick<Site, 'html'>): string {
  const before = known.get(article)
  if (before && before.labels === labels) return before.name
  const name = fingerprint(article, { labels })
  known.set(article, { labels, name })
  return name
}

/**
 * Take over the fingerprint of an article that was made where it was another object.
 *
 * @param name - What {@linkcode fingerprintOf} gave for the same article on the same site.
 */
export function keepFingerprint(
  article: Article,
  name: string,
  { html: { labels } }: Pick<Site, 'html'>,
): void {
  known.set(article, { labels, name })
}
