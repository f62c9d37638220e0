import { formatDate, safeTimestamp } from '@standfirst/core'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'

/** A date, in the article's language. */
export function time(timestamp: unknown, state: HtmlState, className: string): string {
  const safe = safeTimestamp(timestamp)
  if (safe === undefined) return escapeHtml(timestamp)
  const shown = escapeHtml(formatDate(safe, state.words))
  return `<time${classes(state, className)}${attribute('datetime', safe)}>${shown}</time>`
}
