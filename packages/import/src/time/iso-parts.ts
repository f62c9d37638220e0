import { type Parts, partsOf } from './timestamp-parts.ts'

/** `2026-11-23T09:30:00+01:00` and its shorter forms (ISO 8601, RFC 3339). */
export function isoParts(text: string): Parts | undefined {
  const [whole, year, month, day, hours, minutes = '00', seconds = '00', zone = ''] =
    iso.exec(text) ?? []
  if (whole === undefined) return undefined
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (hours === undefined) return { date, time: '00:00:00', zone: '' }
  return partsOf(String(year), month ?? '01', day ?? '01', { hours, minutes, seconds, zone })
}

const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(?:T| )(\d\d)(?::(\d\d)(?::(\d\d(?:[.,]\d+)?))?)? ?((?!a\.?m|p\.?m)[A-Z]*[+-]?[\d:]*)Z?)?)?)?$/i

/** `2026-W02-1`, a day of a week, and `2026-005`, one of a year (ISO 8601, sections 4.1.3 and 4.1.4). */
export function isoDayParts(text: string): Parts | undefined {
  const [, year = '', week, weekday = '1', day, rest = ''] =
    /^([1-9]\d{3})-?(?:W(\d\d)(?:-?([1-7]))?|(\d{3}))(T.*)?$/i.exec(text) ?? []
  if (!year) return undefined
  const first = Date.UTC(Number(year), 0, week ? 4 : 1)
  // The fourth of January is in the first week, which begins on a Monday.
  const days = week
    ? (Number(week) - 1) * 7 + Number(weekday) - (new Date(first).getUTCDay() || 7)
    : Number(day) - 1
  const date = new Date(first + days * 86_400_000).toISOString().slice(0, 10)
  const isOfYear = week ? Number(week) >= 1 && Number(week) <= 53 : date.startsWith(year)
  return isOfYear ? isoParts(date + rest) : undefined
}
