import {
  type Article,
  checkOptions,
  expectOptions,
  type FeedRenderOptions,
  isSafeHtml,
  optionError,
  readableArticle,
} from '@standfirst/core'
import { feedHtml } from './feed-html.ts'
import type { HtmlOptions } from './html-options.ts'

/** Options that every feed format takes whose items carry HTML. */
export interface FeedHtmlOptions extends FeedRenderOptions {
  /** How to render the full text; the profile is always `feed`. */
  html?: Omit<HtmlOptions, 'profile' | 'onIssue' | 'labels' | 'fingerprint'> | undefined
}

/**
 * The full text of an article in a feed: what the caller has rendered, else `renderHtml`'s.
 *
 * @param article - Article, without its paid sections.
 * @param options - The feed's options.
 * @param item - What is the item's own: its fingerprint, and who receives its issues.
 * @throws `TypeError` if the caller's function gives anything but `SafeHtml`.
 */
export function renderFeedHtml(
  article: Article,
  options: FeedHtmlOptions,
  item: Pick<HtmlOptions, 'fingerprint' | 'onIssue'>,
): string {
  expectOptions(options, 'renderFeedHtml')
  const { content, html, labels } = options
  if (typeof content !== 'function') {
    checkOptions({ html }, { html: 'object' })
    // Only here is the content of its sections read.
    const [readable, onIssue] = readableArticle(article, item.onIssue)
    return feedHtml(readable, { ...html, ...item, onIssue, labels, profile: 'feed' })
  }
  const ready = content(article)
  if (isSafeHtml(ready)) return ready.__html
  throw optionError('What `content` gave', ready, '`SafeHtml`')
}
