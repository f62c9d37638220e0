import type { Issue } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import { badge } from './badge.ts'

/** One of the ways to look at something. */
export interface Tab {
  /** Unique in the document. */
  name: string
  title: string
  href: string
  /** What was found in it, to be counted. */
  issues: readonly Pick<Issue, 'severity'>[]
}

/**
 * Tabs, of which one is selected, and its panel. Each is a link, so that they work without a script.
 *
 * @param label - What they are the tabs of.
 * @param selected - Name of the selected one.
 */
export function tabs(
  label: string,
  list: readonly Tab[],
  selected: string,
  panel: SafeHtml,
): SafeHtml {
  return html`<div class="tabs" role="tablist" aria-label="${label}" id="tabs">${list.map(
    ({ href, issues, name, title }, index) =>
      html`<a role="tab" id="tab-${name}" href="${href}" aria-selected="${String(name === selected)}"${name === selected && html` aria-controls="panel"`} aria-keyshortcuts="${index + 1}"><kbd aria-hidden="true">${index + 1}</kbd>${title}${badge(issues)}</a>`,
  )}</div><div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${selected}" data-shown="${selected}" tabindex="0">${panel}</div>`
}
