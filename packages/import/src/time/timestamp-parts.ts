/** A time in the parts of RFC 3339, and its zone as it was written. */
export interface Parts {
  date: string
  time: string
  zone: string
}

/** What an expression found, by its names. */
export type Groups = Record<string, string | undefined>

/** The parts of a time whose hours may be those of a half day, and whose minutes may be missing. */
export function partsOf(
  year: string,
  month: string,
  day: string,
  found: Groups,
): Parts | undefined {
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

/** A year of two digits is one of 1950 to 2049, of three one after 1900 (RFC 2822, section 4.3). */
export function fullYear(year: string): string {
  if (year.length === 4) return year
  const number = Number(year)
  return String(year.length === 2 && number < 50 ? 2000 + number : 1900 + number)
}

/** Digits with a zero before one that is alone. */
export function two(digits: string): string {
  return digits.padStart(2, '0')
}

/** A leap second has no place in RFC 3339 as other formats carry it: the second before stands for it. */
function leap(seconds: string): string {
  return seconds.replace(',', '.').replace(/^60/, '59')
}
