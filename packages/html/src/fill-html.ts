import { fill } from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'

/**
 * Fill the `{names}` of a label with HTML; the label itself is text.
 *
 * @param values - HTML for each name.
 */
export function fillHtml(label: string, values: Record<string, string>): string {
  return fill(escapeHtml(label), values)
}
