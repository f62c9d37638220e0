import { monthOf } from './month-of.ts'
import { fullYear, type Parts, partsOf } from './timestamp-parts.ts'

/** What stands first in a day such as `11/10/2026`. */
export type DayOrder = 'day' | 'month'

/** `Mon, 23 Nov 2026 09:30:00 +0100` and `November 23, 2026`, with what is near to them. */
export function rfc822Parts(text: string): Parts | undefined {
  const found = dayFirst.exec(text)?.groups ?? monthFirst.exec(text)?.groups
  if (!found) return undefined
  const { day = '', month = '', year = '' } = found
  const number = monthOf(month)
  return number === undefined ? undefined : partsOf(fullYear(year), String(number), day, found)
}

/** `2026/6/3 10:00`, `3.6.2026`, `2026年6月3日`: only the year tells which is the day. */
export function numberedParts(text: string): Parts | undefined {
  const found = (yearFirst.exec(text) ?? dotted.exec(text) ?? basic.exec(text))?.groups
  if (!found) return undefined
  const { day = '', month = '', year = '' } = found
  return partsOf(year, month, day, found)
}

/** `1/22/2026 12:05:00 AM`: as .NET prints it where nobody said how. */
export function slashedParts(text: string, order: DayOrder | undefined): Parts | undefined {
  const found = slashed.exec(text)?.groups
  const own = found && (dayOrderOf(text) ?? order)
  if (!own) return undefined
  const { one = '', other = '', year = '' } = found
  return own === 'day' ? partsOf(year, other, one, found) : partsOf(year, one, other, found)
}

/**
 * What comes first in a day of numbers alone that ends with its year, where only one can be the day, or
 * falls on the weekday that stands before it.
 */
export function dayOrderOf(text: string): DayOrder | undefined {
  const { one = '', other = '', year = '' } = slashed.exec(text.trim())?.groups ?? {}
  if (Number(one) > 12 && Number(other) <= 12) return 'day'
  if (Number(other) > 12 && Number(one) <= 12) return 'month'
  const weekday = weekdays.indexOf(text.trim().slice(0, 3).toLowerCase()) / 3
  const isOn = (month: string, day: string) =>
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() === weekday
  if (isOn(other, one) === isOn(one, other)) return undefined
  return isOn(other, one) ? 'day' : 'month'
}

const weekdays = 'sunmontuewedthufrisat'

/** `Mon Nov 23 09:30:00 GMT 2026`, as C and Java print it, with the zone at the end, too. */
export function clockFirst(text: string): Parts | undefined {
  const found = asctime.exec(text)?.groups
  if (!found) return undefined
  const { after, day = '', month = '', year = '', zone = after } = found
  const number = monthOf(month)
  return number === undefined ? undefined : partsOf(year, String(number), day, { ...found, zone })
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
  `^${weekday}${monthName} (?<day>\\d{1,2}) ${time}(?: (?<zone>[A-Z]{1,5}|[+-]\\d{4}))? (?<year>\\d{4})(?: (?<after>[A-Z]{1,5}|[+-]\\d{4}))?$`,
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
