import { safeTimestamp } from '@standfirst/core'
import { isoDayParts, isoParts } from './iso-parts.ts'
import {
  clockFirst,
  type DayOrder,
  numberedParts,
  rfc822Parts,
  slashedParts,
} from './written-parts.ts'
import { offsetOf } from './zone-names.ts'

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
  const usual = usualTime(text)
  if (usual) return { timestamp: usual, assumed: false }
  const plain = text
    .replace(otherDigits, asciiDigit)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // What is longer is none.
  if (plain.length > 200) return undefined
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

/** The time of RFC 822 as nearly all feeds write it, which need not go through the other forms. */
function usualTime(text: string): string | undefined {
  const [, day, name = '', year, clock, zone = ''] = rfc822.exec(text) ?? []
  if (!day) return undefined
  const month = String(months.indexOf(name) / 3 + 1).padStart(2, '0')
  const offset = zone === 'GMT' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return safeTimestamp(`${year}-${month}-${day}T${clock}${offset}`)
}

const rfc822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d:\d\d:\d\d) (GMT|[+-]\d{4})$/
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
