import { fill, type RelatedArticle, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { time } from './time.ts'

/** Licence, credit and terms. */
export function rightsLine(state: HtmlState): string {
  const { rights } = state.article
  if (!rights) return ''
  const { copyright, credit, license, terms } = rights
  const parts = [copyright, credit].filter(Boolean).map(escapeHtml)
  if (license) {
    parts.push(
      anchor(license, escapeHtml(state.words.license), state, 'u-license', ' rel="license"'),
    )
  } else if (terms) parts.push(anchor(terms, escapeHtml(state.words.license), state))
  return parts.length ? `<p${classes(state, 'sf-rights')}>${parts.join(' · ')}</p>` : ''
}

/** Keywords. */
export function tagList(state: HtmlState): string {
  const { tags } = state.article
  if (!state.rich || !Array.isArray(tags) || tags.length === 0) return ''
  const items = tags.map((tag) => `<li class="p-category">${escapeHtml(tag)}</li>`)
  return `<ul class="sf-tags">${items.join('')}</ul>`
}

/** What to read next. */
export function relatedList(state: HtmlState): string {
  const { article, rank, rich, words } = state
  const { category, related } = article
  if (!Array.isArray(related) || related.length === 0) return ''
  const heading = category ? fill(words.relatedIn, { category: category.name }) : words.related
  const level = Math.min(6, rank + 1)
  const items = related
    .map((one, index) => {
      state.path.push('related', index)
      const html = one ? relatedItem(one, state) : ''
      state.path.length -= 2
      return html
    })
    .join('')
  const inner = `<h${level}>${escapeHtml(heading)}</h${level}><ul>${items}</ul>`
  return rich ? `<nav class="sf-related"${attribute('aria-label', heading)}>${inner}</nav>` : inner
}

function relatedItem(one: RelatedArticle, state: HtmlState): string {
  const { image, publishedAt, summary, title, url } = one
  const src = state.rich && image ? safeUrl(image.url, 'media') : undefined
  const picture = src ? `<img src="${escapeHtml(src)}" alt="" loading="lazy" decoding="async">` : ''
  const date = publishedAt ? ` ${time(publishedAt, state, 'sf-date')}` : ''
  const text = summary ? `<p>${escapeHtml(summary)}</p>` : ''
  return `<li>${picture}<strong>${anchor(url, escapeHtml(title), state)}</strong>${date}${text}</li>`
}
