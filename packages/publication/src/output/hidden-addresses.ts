import { type Article, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { isWaiting } from './is-waiting.ts'
import { createPlaces } from './places.ts'

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
 * @returns All spellings of an address are the same to it, such as `/a`, `/a/` and `http:` for `https:`; what
 *   stands beside a page is as hidden as the page, such as its Markdown.
 */
export function hiddenAddresses(
  articles: Iterable<Addressed>,
  { feed, sitePages }: Pick<ResolvedConfig, 'feed' | 'sitePages'>,
): IsHidden {
  const hidden = createPlaces(feed.url)
  const shown = createPlaces(feed.url)
  for (const { url } of sitePages.unseen) hidden.add(url)
  for (const { article } of sitePages.pages) shown.add(article.url)
  for (const { isHidden, url } of articles) (isHidden ? hidden : shown).add(url)
  return (url) => {
    if (hidden.isEmpty()) return false
    if (shown.hasPage(url)) return false
    return hidden.hasPage(url) || (hidden.hasForm(url) && !shown.hasForm(url))
  }
}
