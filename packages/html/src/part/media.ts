import { type Media, safeUrl } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { attribute, classes } from '../attribute.ts'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { figure } from './figure.ts'
import { mediaDisclosure } from './media-disclosure.ts'

/** Players for audio and video, links to documents. */
export function mediaList(state: HtmlState): string {
  return each(state, 'media', state.article.media, player)
}

function player(one: Media, state: HtmlState): string {
  const { poster, title, transcriptUrl, type, url } = one
  const src = safeUrl(url, 'media')
  if (!src) return ''
  const transcript = transcriptUrl
    ? anchor(transcriptUrl, escapeHtml(state.words.transcript), state)
    : ''
  const name = title || src.replace(/[?#].*/, '').replace(/.*\//, '') || src
  const made = mediaDisclosure(one, state)
  if (type === 'document') {
    const said = [anchor(src, escapeHtml(name), state), made].filter(Boolean).join(' · ')
    return `<p${classes(state, 'sf-document')}>${said}</p>`
  }
  const still = type === 'video' ? attribute('poster', safeUrl(poster, 'media')) : ''
  const label = title ? attribute('aria-label', title) : ''
  const tag = `<${type}${classes(state, `u-${type}`)} controls preload="none"${attribute('src', src)}${still}${label}></${type}>`
  return figure(state, 'sf-media', tag, [escapeHtml(title), made, transcript])
}
