import {
  type Article,
  direction,
  labels,
  type Renderer,
  readableArticle,
  safeUrl,
  showsSummary,
} from '@standfirst/core'
import { attribute } from './attribute.ts'
import { each } from './each.ts'
import { escapeHtml } from './escape-html.ts'
import type { HtmlOptions, HtmlState } from './html-options.ts'
import { optionError } from './option-error.ts'
import { relatedList, rightsLine, tagList } from './part/footer.ts'
import { footnotes } from './part/footnotes.ts'
import { header } from './part/header.ts'
import { leadImage } from './part/lead-image.ts'
import { mediaList } from './part/media.ts'
import { notices } from './part/notices.ts'
import { renderNode, renderNodes } from './render-node.ts'
import { reportText } from './report-lost.ts'
import { renderSection } from './section/render-section.ts'

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
  const article = readableArticle(given, options.onIssue)
  if (options.profile !== 'feed') reportText(article, options.onIssue)
  return articleHtml(article, options)
}

/** {@linkcode renderHtml}, for what reports itself what it does not carry of an article. */
export function articleHtml(article: Article, options: HtmlOptions): string {
  const state = createState(article, options)
  const { profile = 'page' } = options
  if (!/^(?:page|embed|feed)$/.test(profile)) {
    throw optionError('`profile`', profile, '`page`, `embed` or `feed`')
  }
  const { summary, language } = article
  const shown = showsSummary(article)
  const body = each(state, 'sections', article.sections, renderSection)
  const notes = footnotes(state)
  const top = leadImage(state) + notices(state) + mediaList(state)

  if (profile === 'feed') {
    const { opening, text } = marked(state, shown, body, notes)
    const lead = shown ? `<p${opening}><strong>${escapeHtml(summary)}</strong></p>` : ''
    const inner = `${lead}${top}${text}${relatedList(state)}${rightsLine(state)}`
    return direction(String(language)) === 'rtl'
      ? `<div${attribute('lang', language)} dir="rtl">${inner}</div>`
      : inner
  }

  const lead = shown ? `<p class="sf-standfirst p-summary">${escapeHtml(summary)}</p>` : ''
  const unseen =
    lead || !summary ? '' : `<data class="p-summary" hidden${attribute('value', summary)}></data>`
  const contents = options.contents && profile === 'page' ? tableOfContents(state) : ''
  const url = safeUrl(article.url, 'media')
  const permalink = url ? `<a class="u-url" hidden${attribute('href', url)}></a>` : ''
  const related = profile === 'page' ? relatedList(state) : ''
  const footer = tagList(state) + rightsLine(state) + related
  const copy = options.fingerprint
    ? attribute('data-id', article.id) + attribute('data-fingerprint', options.fingerprint)
    : ''
  return `<article class="sf-article h-entry"${copy}${attribute('lang', language)} dir="${direction(String(language))}">${header(state)}${permalink}${unseen}<div class="sf-body e-content">${lead}${top}${contents}${body}${notes}</div>${footer ? `<footer class="sf-footer">${footer}</footer>` : ''}</article>`
}

/** In a feed no class tells what is the article's own text: where its fingerprint stands, marks do. */
function marked(
  { article, options }: HtmlState,
  shown: boolean,
  body: string,
  notes: string,
): { opening: string; text: string } {
  if (!options.fingerprint) return { opening: '', text: body + notes }
  // What is not shown is part of the fingerprint all the same.
  const unseen = shown ? '' : attribute('data-summary', article.summary)
  const mark = attribute('data-fingerprint', options.fingerprint) + unseen
  // Which footnotes there are depends on what only paying readers see: then they stand outside.
  const partial = article.sections.some((section) => section?.paid)
  const inside = partial ? body : body + notes
  const text = `<div data-part="text"${mark}>${inside}</div>${partial ? notes : ''}`
  return { opening: ' data-part="summary"', text }
}

function createState(article: Article, options: HtmlOptions): HtmlState {
  const { headingRank: rank = 1, idPrefix: prefix = '', profile } = options
  const state: HtmlState = {
    article,
    options,
    words: labels(String(article.language), options.labels),
    rich: profile !== 'feed',
    rank,
    outline: { base: rank, depths: [] },
    prefix,
    path: [],
    entries: [],
    footnotes: { calls: new Map(), definitions: new Map() },
    ids: new Set(),
    renderNode: (node) => renderNode(node, state),
    renderNodes: (nodes, key) => renderNodes(nodes, state, key),
  }
  return state
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
