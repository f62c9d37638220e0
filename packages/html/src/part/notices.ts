import { disclosureText } from '@standfirst/core'
import { classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import { fillHtml } from '../fill-html.ts'
import type { HtmlState } from '../html-options.ts'
import { time } from './time.ts'

/** That the article was retracted or corrected, and how much AI took part in it. */
export function notices(state: HtmlState): string {
  const { article, words } = state
  const { corrections, status } = article
  let html = ''
  if (status === 'retracted') {
    html += `<p${classes(state, 'sf-notice sf-retracted')}><strong>${escapeHtml(words.retracted)}</strong></p>`
  }
  for (const { at, note } of corrections) {
    const head = fillHtml('{word} ({date})', {
      word: escapeHtml(words.correction),
      date: time(at, state, 'sf-date'),
    })
    html += `<p${classes(state, 'sf-notice sf-correction')}><strong>${head}:</strong> ${escapeHtml(note)}</p>`
  }
  return html + disclosure(state)
}

function disclosure(state: HtmlState): string {
  const { aiDisclosure } = state.article
  const text = aiDisclosure && disclosureText(aiDisclosure, state.words)
  return text ? `<p${classes(state, 'sf-ai')}>${escapeHtml(text)}</p>` : ''
}
