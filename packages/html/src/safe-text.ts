import { isSafeHtml, optionError } from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'
import { isUnwritable } from './is-unwritable.ts'

/**
 * The HTML of a value that should be `SafeHtml`; text is escaped.
 *
 * @param name - What the value is, for the error.
 * @throws `TypeError` for what can't be written: a promise, an object, a list, a function.
 */
export function safeText(value: unknown, name: string): string {
  if (isSafeHtml(value)) return value.__html
  if (isUnwritable(value)) throw optionError(name, value, '`SafeHtml`, as the `html` tag gives it')
  return escapeHtml(value)
}
