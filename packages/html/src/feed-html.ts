import { type Article, direction } from '@standfirst/core'
import { attribute } from './attribute.ts'
import { createState } from './create-state.ts'
import { escapeHtml } from './escape-html.ts'
import type { HtmlOptions, HtmlState } from './html-options.ts'
import { relatedList } from './part/related-list.ts'
import { rightsLine } from './part/rights-line.ts'
import { textParts } from './text-parts.ts'

/** The text of an article for a feed; what only a page has is not loaded for it. */
export function feedHtml(article: Article, options: HtmlOptions): string {
  const state = createState(article, options)
  const { summary, language } = article
  const { body, notes, shown, top } = textParts(state)
  const { opening, text } = marked(state, shown, body, notes)
  const lead = shown ? `<p${opening}><strong>${escapeHtml(summary)}</strong></p>` : ''
  const inner = `${lead}${top}${text}${relatedList(state)}${rightsLine(state)}`
  return direction(String(language)) === 'rtl'
    ? `<div${attribute('lang', language)} dir="rtl">${inner}</div>`
    : inner
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
