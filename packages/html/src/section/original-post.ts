import { fill, type OriginalPost, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import { fillHtml } from '../fill-html.ts'
import type { HtmlState } from '../html-options.ts'
import { time } from '../part/time.ts'

/** A post of someone else, quoted, with who wrote it, where and when (h-cite). */
export function originalPost(section: OriginalPost, state: HtmlState): string {
  const { author, platform, publishedAt, url } = section
  const { words } = state
  const quote = state.renderNodes(section.quote, 'quote')
  const cite = attribute('cite', safeUrl(url, 'media'))
  const source: string[] = []
  if (author) {
    const name = anchor(author.url, escapeHtml(author.name), state, 'u-url p-name')
    const handle =
      author.handle && author.handle !== author.name ? ` ${escapeHtml(author.handle)}` : ''
    const byline = `<span${classes(state, 'p-author h-card')}>${name}${handle}</span>`
    source.push(
      fillHtml(platform ? words.postedByOn : words.postedBy, {
        name: byline,
        platform: escapeHtml(platform),
      }),
    )
  }
  if (publishedAt) source.push(time(publishedAt, state, 'dt-published'))
  if (url) {
    const label = platform ? fill(words.viewOn, { platform }) : words.viewSource
    source.push(anchor(url, escapeHtml(label), state, 'u-url'))
  }
  if (!quote && source.length === 0) return ''
  const quoted = quote
    ? `<blockquote${classes(state, 'e-content')}${cite}>${quote}</blockquote>`
    : ''
  const caption = source.length ? `<figcaption>${source.join(' · ')}</figcaption>` : ''
  return `<figure${classes(state, 'sf-post h-cite u-quotation-of')}>${quoted}${caption}</figure>`
}
