import type { Media } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { checkedAddress } from '../report.ts'
import { figure } from './figure.ts'

/** Players for audio and video, links to documents. */
export function mediaList(state: HtmlState): string {
  return each(state, 'media', state.article.media, player)
}

function player({ poster, title, transcriptUrl, type, url }: Media, state: HtmlState): string {
  const src = checkedAddress(url, 'media', state, 'url')
  if (src === undefined) return ''
  const read = checkedAddress(transcriptUrl, 'media', state, 'transcriptUrl')
  const transcript = read ? anchor(read, escapeHtml(state.words.transcript), state) : ''
  const name = title || src.replace(/[?#].*/, '').replace(/.*\//, '') || src
  if (type === 'document') {
    return `<p${classes(state, 'sf-document')}>${anchor(src, escapeHtml(name), state)}</p>`
  }
  const still =
    type === 'video' ? attribute('poster', checkedAddress(poster, 'media', state, 'poster')) : ''
  const label = title ? attribute('aria-label', title) : ''
  const tag = `<${type}${classes(state, `u-${type}`)} controls preload="none"${attribute('src', src)}${still}${label}></${type}>`
  return figure(state, 'sf-media', tag, [escapeHtml(title), transcript])
}
