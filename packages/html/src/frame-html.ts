import { optionError } from '@standfirst/core'
import { safeText } from './safe-text.ts'

/**
 * The HTML of an option that stands around an article, such as `head`; text is escaped.
 *
 * @param value - What was given for it.
 * @param name - Name of the option, for the error.
 * @throws `TypeError` for what is neither `SafeHtml` nor text: a number by itself is a slip, as a price in
 *   a template of `html` is not.
 */
export function frameHtml(value: unknown, name: string): string {
  if (typeof value === 'string' || typeof value === 'object') return safeText(value, `\`${name}\``)
  throw optionError(name, value, '`SafeHtml`, as the `html` tag gives it')
}
