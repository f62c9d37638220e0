import { safeTimestamp } from '@standfirst/core'
import { withOffset, zoneOffset } from './content-system/zone-time.ts'
import { monthOf } from './month-of.ts'

/** What stands first in a day such as `11/10/2026`. */
export type DayOrder = 'day' | 'month'

/** What {@linkcode toTimestamp} made of a text. */
export interface ReadTimestamp {
  /** RFC 3339 with an offset. */
  timestamp: string
  /** Whether the text named no offset from UTC, or one that isn't known: it was taken to be UTC. */
  assumed: boolean
}

/**
 * Read a time as feeds and pages write it: ISO 8601 and RFC 822 in their forms and near misses, the day
 * and the offset as they stand there. Neither clock nor time zone of the machine is asked.
 *
 * It takes days without weekday or with a wrong one, months by their names in a dozen languages, years
 * of two digits (RFC 2822, section 4.3), times without seconds, of 12 hours with AM or PM, `GMT+1`, and
 * names of time zones. What could be two days, such as `11/10/2026`, is none; `11/23/2026` is one.
 *
 * @param text - Text; what stands around the time is not ignored.
 * @param order - What comes first in what could be two days.
 * @returns `undefined` if it is no time, or one that doesn't exist.
 * @see {@link https://www.rfc-editor.org/rfc/rfc2822#section-4.3}
 */
export function toTimestamp(text: string, order?: DayOrder): ReadTimestamp | undefined {
  const plain = text
    .replace(otherDigits, asciiDigit)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const epoch = epochTime(plain)
  if (epoch) return { timestamp: epoch, assumed: false }
  const parts =
    isoParts(plain) ??
    isoDayParts(plain) ??
    rfc822Parts(plain) ??
    numberedParts(plain) ??
    slashedParts(plain, order) ??
    clockFirst(plain)
  if (!parts) return undefined
  const offset = offsetOf(parts)
  const timestamp = safeTimestamp(`${parts.date}T${parts.time}${offset ?? 'Z'}`)
  return timestamp === undefined ? undefined : { timestamp, assumed: offset === undefined }
}

/** Digits of Arabic and full width; those of others stand in dates of other calendars as well. */
const otherDigits = /[\u0660-\u0669\uff10-\uff19]/g

function asciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf)
}

/** Seconds or milliseconds since 1970, of 2001 to 2033. */
function epochTime(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined
  const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return time.toISOString().replace('.000Z', 'Z')
}

interface Parts {
  date: string
  time: string
  zone: string
}

function isoParts(text: string): Parts | undefined {
  const [whole, year, month, day, hours, minutes = '00', seconds = '00', zone = ''] =
    iso.exec(text) ?? []
  if (whole === undefined) return undefined
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (hours === undefined) return { date, time: '00:00:00', zone: '' }
  return partsOf(String(year), month ?? '01', day ?? '01', { hours, minutes, seconds, zone })
}

const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(?:T| )(\d\d)(?::(\d\d)(?::(\d\d(?:[.,]\d+)?))?)? ?((?!a\.?m|p\.?m)[A-Z]*[+-]?[\d:]*))?)?)?$/i

/** `2026-W02-1`, a day of a week, and `2026-005`, one of a year (ISO 8601, sections 4.1.3 and 4.1.4). */
function isoDayParts(text: string): Parts | undefined {
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

function rfc822Parts(text: string): Parts | undefined {
  const found = dayFirst.exec(text)?.groups ?? monthFirst.exec(text)?.groups
  if (!found) return undefined
  const { day = '', month = '', year = '' } = found
  const number = monthOf(month)
  return number === undefined ? undefined : partsOf(fullYear(year), String(number), day, found)
}

type Groups = Record<string, string | undefined>

function partsOf(year: string, month: string, day: string, found: Groups): Parts | undefined {
  const { minutes = '00', seconds, zone = '' } = found
  const hours = hoursOf(found)
  if (hours === undefined) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  // Midnight at the end of a day (ISO 8601, section 4.2.3).
  const isEnd = hours === '24' && minutes === '00' && Number(seconds ?? 0) === 0
  return {
    date: isEnd ? dayAfter(date) : date,
    time: isEnd ? '00:00:00' : `${two(hours)}:${minutes}:${leap(seconds ?? '00')}`,
    zone: zone.trim(),
  }
}

function dayAfter(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? date : new Date(time + 86_400_000).toISOString().slice(0, 10)
}

/** Hours of the day; `20:28 PM` is what it says. */
function hoursOf({ half, hours = '00' }: Groups): string | undefined {
  if (!half) return hours
  const number = Number(hours)
  if (number > 12 || number === 0) return /^p/i.test(half) || number === 0 ? hours : undefined
  return String((number % 12) + (/^p/i.test(half) ? 12 : 0))
}

/** `2026/6/3 10:00`, `3.6.2026`, `2026年6月3日`: only the year tells which is the day. */
function numberedParts(text: string): Parts | undefined {
  const found = (yearFirst.exec(text) ?? dotted.exec(text) ?? basic.exec(text))?.groups
  if (!found) return undefined
  const { day = '', month = '', year = '' } = found
  return partsOf(year, month, day, found)
}

/** `1/22/2026 12:05:00 AM`: as .NET prints it where nobody said how. */
function slashedParts(text: string, order: DayOrder | undefined): Parts | undefined {
  const found = slashed.exec(text)?.groups
  const own = found && (dayOrderOf(text) ?? order)
  if (!own) return undefined
  const { one = '', other = '', year = '' } = found
  return own === 'day' ? partsOf(year, other, one, found) : partsOf(year, one, other, found)
}

/** What comes first in a day of numbers alone that ends with its year, where only one can be the day. */
export function dayOrderOf(text: string): DayOrder | undefined {
  const { one, other } = slashed.exec(text.trim())?.groups ?? {}
  if (Number(one) > 12 && Number(other) <= 12) return 'day'
  return Number(other) > 12 && Number(one) <= 12 ? 'month' : undefined
}

/** `Mon Nov 23 09:30:00 GMT 2026`, as C and Java print it. */
function clockFirst(text: string): Parts | undefined {
  const found = asctime.exec(text)?.groups
  if (!found) return undefined
  const { day = '', month = '', year = '' } = found
  const number = monthOf(month)
  return number === undefined ? undefined : partsOf(year, String(number), day, found)
}

const half = '(?: ?(?<half>[ap])\\.?m\\b\\.?)?'
const time = `(?<hours>\\d{1,2}):(?<minutes>\\d\\d)(?::(?<seconds>\\d\\d(?:\\.\\d+)?))?${half}`
const clock = `${time}(?: ?(?<zone>[A-Z]*(?:[+-]\\d[\\d:]*)?(?: [A-Z]{1,5})?|[A-Z]+(?:/[A-Z_+-]+\\d*)+|[A-Z]{3}\\d[A-Z]{3}))?`
const then = `(?:(?:,? |, ?|T| ?[-–—|•·] ?)(?:at |um |à |a las |alle |om |kl\\.? )?(?:${clock}))?`
const letters = '\\p{L}\\p{M}*'
const weekday = `(?:(?:${letters}){1,13}(?:\\.?, ?|\\.? ))?`
const monthName = `(?<month>(?:${letters}){3,12})\\.?`
/** `Mon, 23 Nov 2026 09:30:00 +0100`, and what is near to it. */
const dayFirst = new RegExp(
  `^${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º°])?(?:[ -]| de | of )${monthName}(?:,?[ -]| de )(?<year>\\d{2,4})${then}$`,
  'iu',
)
/** `November 23, 2026 09:30`. */
const monthFirst = new RegExp(
  `^${weekday}${monthName} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${then}$`,
  'iu',
)
const asctime = new RegExp(
  `^${weekday}${monthName} (?<day>\\d{1,2}) ${time}(?: (?<zone>[A-Z]{1,5}|[+-]\\d{4}))? (?<year>\\d{4})$`,
  'iu',
)
const yearFirst = new RegExp(
  `^(?<year>\\d{4})(?:[/.-]|[年년] ?)(?<month>\\d{1,2})(?:[/.-]|[月월] ?)(?<day>\\d{1,2})[日일]?${then}$`,
  'iu',
)
const slashed = new RegExp(
  `^${weekday}(?<one>\\d{1,2})(?<sign>[/-])(?<other>\\d{1,2})\\k<sign>(?<year>\\d{4})${then}$`,
  'iu',
)
const dotted = new RegExp(
  `^${weekday}(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})${then}$`,
  'iu',
)
/** ISO 8601 without its signs. */
const basic =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T?(?:(?<hours>\d\d)(?<minutes>\d\d)(?<seconds>\d\d)?(?<zone>Z|[+-]\d{4})?)?$/i

function fullYear(year: string): string {
  if (year.length === 4) return year
  const number = Number(year)
  return String(year.length === 2 && number < 50 ? 2000 + number : 1900 + number)
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}

/** A leap second has no place in RFC 3339 as other formats carry it: the second before stands for it. */
function leap(seconds: string): string {
  return seconds.replace(',', '.').replace(/^60/, '59')
}

/** The offset that a zone names; `undefined` if it names none that is known. */
function offsetOf({ date, time, zone }: Parts): string | undefined {
  if (/\/|^[A-Z]{3}\d[A-Z]{3}$/i.test(zone)) {
    const local = Date.parse(`${date}T${time}Z`)
    const minutes = Number.isNaN(local) ? undefined : zoneOffset(local, zone)
    return minutes === undefined ? undefined : withOffset(local, minutes).slice(19)
  }
  const [, name = '', sign, digits = ''] = /^([A-Z]*)([+-])?([\d:]*)(?: [A-Z]+)?$/i.exec(zone) ?? []
  if (sign) {
    const [hours = '', minutes = '00'] = digits.includes(':')
      ? digits.split(':')
      : [digits.slice(0, digits.length > 2 ? -2 : 2), digits.length > 2 ? digits.slice(-2) : '00']
    return `${sign}${two(hours)}:${two(minutes)}`
  }
  return Object.hasOwn(zones, name.toUpperCase()) ? zones[name.toUpperCase()] : undefined
}

/** The names of RFC 822, and of the zones that feeds are written in; ambiguous ones are left out. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  NST: '-03:30',
  NDT: '-02:30',
  ADT: '-03:00',
  BRT: '-03:00',
  CET: '+01:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WEST: '+01:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  SAST: '+02:00',
  EAT: '+03:00',
  WIB: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  ACST: '+09:30',
  ACDT: '+10:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}
