import { optionError, safeTimestamp } from '@standfirst/core'

/**
 * The time that an option gives: a day is its beginning in UTC, as at the gate.
 *
 * @param name - Name of the option.
 * @throws `TypeError` for what is neither an RFC 3339 timestamp with an offset nor a day.
 */
export function givenTime(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const time = safeTimestamp(value) ?? safeTimestamp(`${value}T00:00:00Z`)
  if (time) return time
  throw optionError(name, value, 'an RFC 3339 timestamp with an offset, or a day')
}
