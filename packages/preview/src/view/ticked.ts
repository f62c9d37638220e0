import { html, type SafeHtml } from '@standfirst/html'

/** Show what stands between backticks in a message as code. */
export function ticked(message: string): SafeHtml {
  const parts = message.split(/`([^`]*)`/)
  return html`${parts.map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`
}
