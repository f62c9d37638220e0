import { fill, type RelatedArticle, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { time } from './time.ts'

/** Licence, credit and terms. */
export function rightsLine(state: HtmlState): string {
  const { rights } = state.article
  if (!rights) return ''
  const { copyright, credit, license, terms } = rights
  const parts = [copyright, credit].filter(Boolean).map(escapeHtml)
  const label = escapeHtml(state.words.license)
  if (license) parts.push(anchor(license, label, state, 'u-license', ' rel="license"'))
  else if (terms) parts.push(anchor(terms, label, state))
  return parts.length ? `<p${classes(state, 'sf-rights')}>${parts.join(' · ')}</p>` : ''
}

/** Keywords. */
export function tagList(state: HtmlState): string {
  const { article, options } = state
  const { tags } = article
  if (!state.rich || !Array.isArray(tags) || tags.length === 0) return ''
  const items = tags.map((tag) => {
    const text = anchor(options.tagUrl?.(tag), escapeHtml(tag), state, '', ' rel="tag"')
    return `<li class="p-category">${text}</li>`
  })
  return `<ul class="sf-tags">${items.join('')}</ul>`
}

/** What to read next. */
export function relatedList(state: HtmlState): string {
  const { article, rank, rich, words } = state
  const { category, related } = article
  const items = each(state, 'related', related, relatedItem)
  if (!items) return ''
  const heading = category ? fill(words.relatedIn, { category: category.name }) : words.related
  const inner = `${headingTag(rank + 1, escapeHtml(heading))}<ul>${items}</ul>`
  return rich ? `<nav class="sf-related"${attribute('aria-label', heading)}>${inner}</nav>` : inner
}

function relatedItem(one: RelatedArticle | null, state: HtmlState): string {
  if (!one) return ''
  const { image, publishedAt, summary, title, url } = one
  const src = state.rich && image ? safeUrl(image.url, 'media') : undefined
  const picture = src ? `<img src="${escapeHtml(src)}" alt="" loading="lazy" decoding="async">` : ''
  const date = publishedAt ? ` ${time(publishedAt, state, 'sf-date')}` : ''
  const text = summary ? `<p>${escapeHtml(summary)}</p>` : ''
  return `<li>${picture}<strong>${anchor(url, escapeHtml(title), state)}</strong>${date}${text}</li>`
}
