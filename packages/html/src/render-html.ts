import {
  type Article,
  direction,
  expectOptions,
  optionError,
  type Renderer,
  readableArticle,
  safeUrl,
} from '@standfirst/core'
import { attribute } from './attribute.ts'
import { createState } from './create-state.ts'
import { escapeHtml } from './escape-html.ts'
import { feedHtml } from './feed-html.ts'
import type { HtmlOptions, HtmlState } from './html-options.ts'
import { header } from './part/header.ts'
import { relatedList } from './part/related-list.ts'
import { rightsLine } from './part/rights-line.ts'
import { tagList } from './part/tag-list.ts'
import { beside, reportText } from './report-lost.ts'
import { textParts } from './text-parts.ts'

/**
 * Render an article as an HTML fragment: one `<article>`, or, for a feed, the text alone.
 *
 * Every text is escaped and every address checked as it is written, so that no article can put a
 * script, an event handler or a dangerous address into the result, even one that did not pass the
 * gate. What is left out is reported. The result carries the microformats h-entry, h-card and h-cite.
 *
 * @param given - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns HTML, without a final newline.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { renderHtml } from '@standfirst/html'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * renderHtml(article, { profile: 'feed' }) // → '<p><strong>About A.</strong></p>'
 * ```
 */
export function renderHtml(given: Article, options: HtmlOptions = {}): string {
  expectOptions(options, 'renderHtml')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const { profile = 'page' } = options
  if (!Object.hasOwn(beside, profile)) {
    throw optionError('`profile`', profile, '`page`, `embed` or `feed`')
  }
  reportText(article, onIssue, beside[profile])
  return (profile === 'feed' ? feedHtml : pageHtml)(article, { ...options, onIssue })
}

/** The text of an article for a page of its own or another's. */
function pageHtml(article: Article, options: HtmlOptions): string {
  const state = createState(article, options)
  const { summary, language } = article
  const { body, notes, shown, top } = textParts(state)
  const lead = shown ? `<p class="sf-standfirst p-summary">${escapeHtml(summary)}</p>` : ''
  const unseen =
    lead || !summary ? '' : `<data class="p-summary" hidden${attribute('value', summary)}></data>`
  const contents = options.contents && options.profile !== 'embed' ? tableOfContents(state) : ''
  const url = safeUrl(article.url, 'media')
  const permalink = url ? `<a class="u-url" hidden${attribute('href', url)}></a>` : ''
  const related = options.profile !== 'embed' ? relatedList(state) : ''
  const footer = tagList(state) + rightsLine(state) + related
  const copy = options.fingerprint
    ? attribute('data-id', article.id) + attribute('data-fingerprint', options.fingerprint)
    : ''
  return `<article class="sf-article h-entry"${copy}${attribute('lang', language)} dir="${direction(String(language))}">${header(state)}${permalink}${unseen}<div class="sf-body e-content"${options.noSnippet ? ' data-nosnippet' : ''}>${lead}${top}${contents}${body}${notes}</div>${footer ? `<footer class="sf-footer">${footer}</footer>` : ''}</article>`
}

function tableOfContents({ entries, words }: HtmlState): string {
  if (entries.length < 2) return ''
  const items = entries.map(
    ({ heading, id }) => `<li><a${attribute('href', `#${id}`)}>${escapeHtml(heading)}</a></li>`,
  )
  return `<nav class="sf-contents"${attribute('aria-label', words.contents)}><ol>${items.join('')}</ol></nav>`
}

/** The HTML format, for code that takes any {@linkcode Renderer}. */
export const htmlRenderer: Renderer<Article, HtmlOptions> = {
  name: 'html',
  mediaType: 'text/html',
  extension: '.html',
  render: renderHtml,
}
