import type { CodeNode } from '@standfirst/core'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'

/** A block of code; it can have the focus, so that the keyboard can scroll it. */
export function code({ lang, value }: CodeNode, state: HtmlState): string {
  if (!state.rich) return `<pre><code>${escapeHtml(value)}</code></pre>`
  const language = lang ? ` class="language-${escapeHtml(lang)}"` : ''
  return `<pre tabindex="0"><code${language}>${escapeHtml(value)}</code></pre>`
}
