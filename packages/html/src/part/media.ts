import { type Media, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { reportUrl } from '../report.ts'

/** Players for audio and video, links to documents. */
export function mediaList(state: HtmlState): string {
  return each(state, 'media', state.article.media, player)
}

function player({ poster, title, transcriptUrl, type, url }: Media, state: HtmlState): string {
  const src = safeUrl(url, 'media')
  if (src === undefined) {
    reportUrl(url, state)
    return ''
  }
  const transcript = transcriptUrl
    ? anchor(safeUrl(transcriptUrl, 'media'), escapeHtml(state.words.transcript), state)
    : ''
  const name = title || src.replace(/[?#].*/, '').replace(/.*\//, '') || src
  if (type === 'document') {
    return `<p${classes(state, 'sf-document')}>${anchor(src, escapeHtml(name), state)}</p>`
  }
  const still = type === 'video' ? attribute('poster', safeUrl(poster, 'media')) : ''
  const label = title ? attribute('aria-label', title) : ''
  const tag = `<${type}${classes(state, `u-${type}`)} controls preload="none"${attribute('src', src)}${still}${label}></${type}>`
  const words = [title ? escapeHtml(title) : '', transcript].filter(Boolean).join(' · ')
  return `<figure${classes(state, 'sf-media')}>${tag}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`
}
