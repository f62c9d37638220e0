import { isSafeHtml } from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'

/** The HTML of a value that should be `SafeHtml`; anything else is escaped. */
export function safeText(value: unknown): string {
  return isSafeHtml(value) ? value.__html : escapeHtml(value)
}
