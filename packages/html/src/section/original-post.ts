import { fill, type OriginalPost, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import { fillHtml } from '../fill-html.ts'
import type { HtmlState } from '../html-options.ts'
import { figure } from '../part/figure.ts'
import { time } from '../part/time.ts'

/** A post of someone else, quoted, with who wrote it, where and when (h-cite). */
export function originalPost(section: OriginalPost, state: HtmlState): string {
  const { author, platform, publishedAt, url } = section
  const { words } = state
  const quote = state.renderNodes(section.quote, 'quote')
  const cite = attribute('cite', safeUrl(url, 'media'))
  const where = escapeHtml(platform)
  let by = url ? '' : where
  if (author) {
    const name = anchor(author.url, escapeHtml(author.name), state, 'u-url p-name')
    const handle = author.handle !== author.name ? escapeHtml(author.handle) : ''
    const shown = handle ? `${name} ${handle}` : name
    by = fillHtml(where ? words.postedByOn : words.postedBy, {
      name: `<span${classes(state, 'p-author h-card')}>${shown}</span>`,
      platform: where,
    })
  }
  const label = platform ? fill(words.viewOn, { platform }) : words.viewSource
  const view = url ? anchor(url, escapeHtml(label), state, 'u-url') : ''
  const source = [by, publishedAt ? time(publishedAt, state, 'dt-published') : '', view]
  if (!quote && !source.join('')) return ''
  const quoted = quote
    ? `<blockquote${classes(state, 'e-content')}${cite}>${quote}</blockquote>`
    : ''
  return figure(state, 'sf-post h-cite u-quotation-of', quoted, source)
}
