import { safeTimestamp } from '@standfirst/core'

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
 * It takes days without weekday or with a wrong one, months by their English names, years of two digits
 * (RFC 2822, section 4.3), hours alone, times without seconds, `GMT+1`, and names of time zones.
 *
 * @param text - Text; what stands around the time is not ignored.
 * @returns `undefined` if it is no time, or one that doesn't exist.
 * @see {@link https://www.rfc-editor.org/rfc/rfc2822#section-4.3}
 */
export function toTimestamp(text: string): ReadTimestamp | undefined {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const parts = isoParts(plain) ?? rfc822Parts(plain)
  if (!parts) return undefined
  const offset = offsetOf(parts.zone)
  const timestamp = safeTimestamp(`${parts.date}T${parts.time}${offset ?? 'Z'}`)
  return timestamp === undefined ? undefined : { timestamp, assumed: offset === undefined }
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
  return { date, time: `${hours}:${minutes}:${leap(seconds)}`, zone }
}

const iso =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(?:T| )(\d\d)(?::(\d\d)(?::(\d\d(?:[.,]\d+)?))?)? ?([A-Z]*[+-]?[\d:]*))?)?)?$/i

function rfc822Parts(text: string): Parts | undefined {
  const found = dayFirst.exec(text)?.groups ?? monthFirst.exec(text)?.groups
  if (!found) return undefined
  const {
    day = '',
    hours = '00',
    minutes = '00',
    month = '',
    seconds,
    year = '',
    zone = '',
  } = found
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number === 0) return undefined
  return {
    date: `${fullYear(year)}-${two(String(number))}-${two(day)}`,
    time: `${two(hours)}:${minutes}:${leap(seconds ?? '00')}`,
    zone,
  }
}

const clock =
  '(?<hours>\\d{1,2}):(?<minutes>\\d\\d)(?::(?<seconds>\\d\\d(?:\\.\\d+)?))?(?: ?(?<zone>[A-Z]*(?:[+-]\\d[\\d:]*)?))?'
const weekday = '(?:[A-Z]{2,9}(?:\\.?, ?|\\.? ))?'
/** `Mon, 23 Nov 2026 09:30:00 +0100`, and what is near to it. */
const dayFirst = new RegExp(
  `^${weekday}(?<day>\\d{1,2})[ -](?<month>[A-Z]{3,9})\\.?,?[ -](?<year>\\d{2,4})(?:,? ${clock})?$`,
  'i',
)
/** `Mon Nov 23 09:30:00 GMT 2026` is not read; `November 23, 2026 09:30` is. */
const monthFirst = new RegExp(
  `^${weekday}(?<month>[A-Z]{3,9})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})(?:,? ${clock})?$`,
  'i',
)

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

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
function offsetOf(zone: string): string | undefined {
  const [, name = '', sign, digits = ''] = /^([A-Z]*)([+-])?([\d:]*)$/i.exec(zone) ?? []
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
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WEST: '+01:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}
