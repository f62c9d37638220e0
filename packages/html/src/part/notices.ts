import { disclosureText } from '@standfirst/core'
import { classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { disclosureIcon } from './disclosure-icon.ts'
import { time } from './time.ts'

/** That the article was retracted or corrected, and how much AI took part in it. */
export function notices(state: HtmlState): string {
  const { article, words } = state
  const { aiDisclosure, corrections, status } = article
  const line = (className: string, html: string) => `<p${classes(state, className)}>${html}</p>`
  let html = ''
  if (status === 'retracted') {
    html = line('sf-notice sf-retracted', `<strong>${escapeHtml(words.retracted)}</strong>`)
  }
  for (const { at, note } of corrections) {
    const head = `${escapeHtml(words.correction)} (${time(at, state, 'sf-date')}):`
    html += line('sf-notice sf-correction', `<strong>${head}</strong> ${escapeHtml(note)}`)
  }
  const disclosure = aiDisclosure && disclosureText(aiDisclosure, words)
  if (!disclosure) return html
  return html + line('sf-ai', disclosureIcon(aiDisclosure.use, state) + escapeHtml(disclosure))
}
