import type { CodeNode } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { reportLost } from '../report.ts'

/** A block of code; on a page it can have the focus, so that the keyboard can scroll it. */
export function code(node: CodeNode, state: HtmlState): string {
  const { lang, value } = node
  reportLost(node, 'meta', state)
  const focus = state.rich ? ' tabindex="0"' : ''
  // HTML's own way to say it, which feed readers that colour code know too.
  const language = lang ? attribute('class', `language-${lang}`) : ''
  return `<pre${focus}><code${language}>${escapeHtml(value)}</code></pre>`
}
