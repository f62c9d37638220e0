import { type Author, type Category, fill, givenText } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { escapeHtml } from '../escape-html.ts'
import { fillHtml } from '../fill-html.ts'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { time } from './time.ts'

/** Category, title, subtitle, byline and dates. */
export function header(state: HtmlState): string {
  const { article, options, rank, words } = state
  const { authors, category, publishedAt, subtitle, title, updatedAt } = article
  const kicker = category
    ? `<p class="sf-kicker p-category">${categoryName(category, state)}</p>`
    : ''
  const under = subtitle ? `<p class="sf-subtitle">${escapeHtml(subtitle)}</p>` : ''
  const published = time(publishedAt, state, 'dt-published')
  const updated = updatedAt
    ? fillHtml(words.updated, { date: time(updatedAt, state, 'dt-updated') })
    : ''
  const byline = authors.length ? names(authors, state) : ''
  const minutes = options.readingTime
    ? escapeHtml(fill(words.readingTime, { minutes: options.readingTime }))
    : ''
  const facts = [byline, published, updated, minutes]
    .filter(Boolean)
    .join(' <span aria-hidden="true">·</span> ')
  const line = facts && `<p class="sf-${byline ? 'byline' : 'dates'}">${facts}</p>`
  return `<header class="sf-header">${kicker}${headingTag(rank, escapeHtml(title), ' class="p-name"')}${under}${line}</header>`
}

function categoryName(category: Category, state: HtmlState): string {
  const url = category.url ?? givenText('categoryUrl', state.options.categoryUrl?.(category))
  return anchor(url, escapeHtml(category.name), state, '', ' rel="tag"')
}

function names(authors: readonly Author[], state: HtmlState): string {
  const cards = authors.map((author) => {
    const text = escapeHtml(author.name)
    const named = 'p-author h-card'
    return author.url
      ? anchor(author.url, text, state, named, ' rel="author"')
      : `<span class="${named}">${text}</span>`
  })
  const last = cards.pop() ?? ''
  const list = cards.length ? `${cards.join(', ')}${escapeHtml(state.words.and)}${last}` : last
  return fillHtml(state.words.by, { names: list })
}
