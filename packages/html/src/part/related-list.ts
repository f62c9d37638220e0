import { fill, type RelatedArticle, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute } from '../attribute.ts'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { shownPicture } from './shown-picture.ts'
import { time } from './time.ts'

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

function relatedItem(one: RelatedArticle, state: HtmlState): string {
  const { image, publishedAt, summary, title, url } = one
  const src = state.rich && image && safeUrl(image.url, 'media')
  const img = (alt: string) =>
    `<img src="${escapeHtml(src)}"${alt} loading="lazy" decoding="async">`
  const picture = src && image ? shownPicture(img, image, state) : ''
  const date = publishedAt ? ` ${time(publishedAt, state, 'sf-date')}` : ''
  const text = summary ? `<p>${escapeHtml(summary)}</p>` : ''
  return `<li>${picture}<strong>${anchor(url, escapeHtml(title), state)}</strong>${date}${text}</li>`
}
