import { anchor } from '../anchor.ts'
import { classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'

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
