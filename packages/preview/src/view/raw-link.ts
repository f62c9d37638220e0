import { html, type SafeHtml } from '@standfirst/html'
import { icon } from './icon.ts'

/** A link to an output by itself, in a window of its own. */
export function rawLink(href: string, what: string): SafeHtml {
  return html`<a class="button" href="${href}" target="_blank" rel="noopener" title="Open ${what} by itself">${icon('out')}<span class="unseen">Open ${what} by itself</span></a>`
}
