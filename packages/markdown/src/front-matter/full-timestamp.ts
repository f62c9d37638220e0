import { tzOffset } from '@date-fns/tz'

/**
 * A date as an RFC 3339 timestamp: `2024-01-05`, `2024/1/5 10:00`, `2024-01-05T10:00:00 +0100`,
 * `Jan 5, 2024`, `5 January 2024 10:00`, `2024-01-05 10:00 Europe/Berlin` and the like are completed; what is
 * none, or could be two (`05/01/2024`, `10:00 CST`, a time that a clock in that zone shows twice), is given back as it is.
 *
 * @param timeZone - IANA name of the zone of dates without an offset.
 */
export function fullTimestamp(value: unknown, timeZone: string): unknown {
  const parts = partsOf(value)
  if (!parts) return value
  const { date, place, time, zone } = parts
  const local = `${date}T${time ?? '00:00:00'}`
  if (place !== undefined) return isOnce(local, place) ? `${local}${offsetAt(local, place)}` : value
  if (zone !== undefined) return `${local}${offsetOf(zone)}`
  return `${local}${offsetAt(local, timeZone)}`
}

/** Whether a text is a date or time that doesn't say its offset. */
export function isBareDate(value: unknown): boolean {
  const parts = partsOf(value)
  return parts !== undefined && parts.zone === undefined
}

/** Whether a text is a date with a time of the day, and doesn't say its offset. */
export function hasBareTime(value: unknown): boolean {
  const parts = partsOf(value)
  return parts?.time !== undefined && parts.zone === undefined
}

/** Whether {@linkcode fullTimestamp} completes a value. */
export function isReadableDate(value: unknown): boolean {
  return partsOf(value) !== undefined
}

interface Parts {
  /** `YYYY-MM-DD`. */
  date: string
  /** `HH:MM:SS`, with a fraction or without. */
  time: string | undefined
  zone: string | undefined
  /** IANA name of a zone, in the place of an offset. */
  place: string | undefined
}

function partsOf(value: unknown): Parts | undefined {
  if (typeof value !== 'string' || value.length > 80) return undefined
  const text = value.trim()
  const numbers = numeric.exec(text)?.groups
  const words = numbers ?? dayFirst.exec(text)?.groups ?? monthFirst.exec(text)?.groups
  if (!words) return undefined
  const { day = '', half, hour, minute = '', month = '', second = ':00', year = '' } = words
  const number = numbers ? month : String(monthOf(month))
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : hour
  return {
    date: `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`,
    time: hour === undefined ? undefined : `${String(hours).padStart(2, '0')}:${minute}${second}`,
    zone: words.zone,
    place: words.place,
  }
}

const clock =
  '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?<second>:\\d\\d(?:\\.\\d+)?)?(?:\\s*(?<half>[ap]\\.?m\\.?(?![a-z])))?'
// Scripts write `GMT+0200 (Central European Summer Time)`, RFC 9557 `+02:00[Europe/Berlin]`.
const offset =
  '(?:\\s*(?<zone>Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d\\d)?|UTC|GMT)(?:\\s*\\([^()]*\\)|\\[[\\w/+-]+\\])?|\\s*\\[?(?<place>[A-Za-z_]+(?:/[\\w+-]+){1,2})\\]?)?'
const months =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const ordinal = '(?:st|nd|rd|th)?'

const numeric = new RegExp(
  `^(?<year>\\d{4})(?<sign>[-/])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?:(?:T|,?\\s+)${clock}${offset})?$`,
  'i',
)
const dayFirst = new RegExp(
  `^${weekday}(?<day>\\d{1,2})${ordinal}[\\s-]+${months}[\\s,-]+(?<year>\\d{4})(?:(?:T|,?\\s+)${clock}${offset})?$`,
  'i',
)
const monthFirst = new RegExp(
  `^${weekday}${months}\\s+(?<day>\\d{1,2})${ordinal},?\\s+(?<year>\\d{4})(?:,?\\s+(?:at\\s+)?${clock}${offset})?$`,
  'i',
)

function monthOf(name: string): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
}

function offsetOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  const [, sign = '+', hours = '', minutes = '00'] =
    /^\D*([+-])(\d{1,2}?):?(\d\d)?$/.exec(zone) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** Whether the clocks of a zone show a time, and once: not in an hour that is left out or comes twice. */
function isOnce(local: string, timeZone: string): boolean {
  const time = Date.parse(`${local}Z`)
  const day = 86_400_000
  const offsets = [time - day, time + day].map((near) => tzOffset(timeZone, new Date(near)))
  return (
    new Set(offsets.filter((one) => tzOffset(timeZone, new Date(time - one * 60_000)) === one))
      .size === 1
  )
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
