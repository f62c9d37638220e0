import { optionError } from '@standfirst/core'
import type { TextOptions } from './text-options.ts'

/**
 * Refuse options that would give something else than was meant.
 *
 * @throws `TypeError` that names the option.
 */
export function assertOptions({ abbreviations = {}, links, parts, width }: TextOptions): void {
  if (width !== undefined && !(Number.isInteger(width) && width >= 20)) {
    throw optionError('width', width, 'a whole number from 20 up')
  }
  if (links !== undefined && !['list', 'inline', 'none'].includes(links)) {
    throw optionError('links', links, '`list`, `inline` or `none`')
  }
  if (parts !== undefined && !['all', 'text'].includes(parts)) {
    throw optionError('parts', parts, '`all` or `text`')
  }
  const isTexts =
    typeof abbreviations === 'object' &&
    abbreviations !== null &&
    Object.values(abbreviations).every((one) => typeof one === 'string')
  if (!isTexts) throw optionError('abbreviations', abbreviations, 'an object of texts')
}
