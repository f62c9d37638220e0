import { cleanText, optionError, safeUrl } from '@standfirst/core'

/**
 * An address that is given as an option, or an error.
 *
 * @throws `TypeError` if it is neither absent nor an absolute http(s) address.
 */
export function checkedOption<Value extends string | undefined>(name: string, value: Value): Value {
  if (value === undefined) return value
  const url = safeUrl(value, 'media')
  if (url === undefined) throw optionError(name, value, 'an absolute http(s) address')
  return cleanText(url) as Value
}
