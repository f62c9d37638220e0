import { checkOptions, optionError, safeUrl } from '@standfirst/core'
import type { EmailOptions } from './email-options.ts'

/**
 * Refuse options that would give something else than was meant. Those of a list and of a theme are checked where they
 * are used.
 *
 * @throws `TypeError` that names the option.
 */
export function assertOptions({
  footer,
  list,
  preheader,
  sender,
  subject,
  textWidth,
}: EmailOptions): void {
  for (const [name, text] of Object.entries({ footer, preheader, subject })) {
    if (text !== undefined && typeof text !== 'string') throw optionError(name, text, 'a text')
  }
  if (textWidth !== undefined && !(Number.isInteger(textWidth) && textWidth >= 20)) {
    throw optionError('textWidth', textWidth, 'a whole number from 20 up')
  }
  checkOptions({ list, sender }, { list: 'object', sender: 'object' })
  if (sender === undefined) return
  const { name, url } = sender as { name?: unknown; url?: unknown }
  if (typeof name !== 'string') throw optionError('sender.name', name, 'a text')
  if (url !== undefined && safeUrl(url, 'media') === undefined) {
    throw optionError('sender.url', url, 'an absolute http(s) address')
  }
}
