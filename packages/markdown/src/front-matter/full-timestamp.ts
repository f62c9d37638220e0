import { tzOffset } from '@date-fns/tz'

/**
 * A date as an RFC 3339 timestamp: `2024-01-05`, `2024-01-05 10:00`, `2024-01-05T10:00:00 +0100` are
 * completed; what is none is given back as it is.
 *
 * @param timeZone - IANA name of the zone of dates without an offset.
 */
export function fullTimestamp(value: unknown, timeZone: string): unknown {
  const match = typeof value === 'string' ? pattern.exec(value.trim()) : null
  if (!match) return value
  const [, date = '', clock = '00:00', seconds = ':00', zone] = match
  const local = `${date}T${clock}${seconds}`
  if (zone !== undefined) return `${local}${zone === 'Z' || zone === 'z' ? 'Z' : colon(zone)}`
  return `${local}${offsetAt(local, timeZone)}`
}

/** Whether a text is a date or time that doesn't say its offset. */
export function isBareDate(value: unknown): boolean {
  const match = typeof value === 'string' ? pattern.exec(value.trim()) : null
  return match !== null && match[4] === undefined
}

const pattern =
  /^(\d{4}-\d\d-\d\d)(?:(?:[Tt]|\s+)(\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)?)?$/

function colon(zone: string): string {
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function offsetAt(local: string, timeZone: string): string {
  const time = Date.parse(`${local}Z`)
  // The offset at that time in UTC, then at the moment that this gives: they differ around a change.
  const guess = tzOffset(timeZone, new Date(time))
  const minutes = tzOffset(timeZone, new Date(time - guess * 60_000))
  if (!Number.isFinite(minutes)) return ''
  if (minutes === 0) return 'Z'
  const sign = minutes < 0 ? '-' : '+'
  const size = Math.abs(minutes)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
