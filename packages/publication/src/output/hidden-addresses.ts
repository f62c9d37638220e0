import { type Article, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { isWaiting } from './is-waiting.ts'
import { outputPath } from './output-path.ts'

/** Whether an address is one that nobody must learn of yet. */
export type IsHidden = (url: string) => boolean

/** What has an address, and may be read or not. */
export interface Addressed {
  /** Absolute address. */
  url: string
  /** Whether it is held back, or waits for its date. */
  isHidden: boolean
}

/** Something that is hidden or shown, as an article or a page says it. */
export function addressed(
  article: Pick<Article, 'publishedAt' | 'status' | 'url'>,
  config: Pick<ResolvedConfig, 'future' | 'now'>,
): Addressed {
  return { url: article.url, isHidden: isUnpublished(article) || isWaiting(article, config) }
}

/**
 * Know the addresses of what is held back, or waits for its date: articles, and pages that are none.
 *
 * @param articles - All articles, whether or not they may be read.
 * @returns `/a` and `/a/` are the same to it, as they are one file.
 */
export function hiddenAddresses(
  articles: Iterable<Addressed>,
  { feed, sitePages }: Pick<ResolvedConfig, 'feed' | 'sitePages'>,
): IsHidden {
  const placeOf = (url: string) =>
    outputPath(url.replace(/[?#].*$/s, ''), feed.url) ?? url.replace(/[?#].*$/s, '')
  const hidden = new Set(sitePages.unseen.map(({ url }) => placeOf(url)))
  const shown = new Set(sitePages.pages.map(({ article }) => placeOf(article.url)))
  for (const { isHidden, url } of articles) (isHidden ? hidden : shown).add(placeOf(url))
  return (url) => {
    if (hidden.size === 0) return false
    const place = placeOf(url)
    return hidden.has(place) && !shown.has(place)
  }
}
