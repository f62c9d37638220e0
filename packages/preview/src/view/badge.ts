import type { Issue } from '@standfirst/core'
import type { SafeHtml } from '@standfirst/html'
import { html } from '@standfirst/html'

/**
 * How many errors and warnings there are, as small numbers; nothing if there are none.
 *
 * @param issues - What to count.
 */
export function badge(issues: readonly Pick<Issue, 'severity'>[]): SafeHtml | false {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  if (!issues.length) return false
  return html`<span class="badges">${count('error', errors)}${count('warning', warnings)}</span>`
}

function count(name: string, number: number): SafeHtml | false {
  if (!number) return false
  const words = `${number} ${name}${number === 1 ? '' : 's'}`
  return html`<span class="badge ${name}" title="${words}"><span aria-hidden="true">${number}</span><span class="unseen"> ${words}</span></span>`
}
