import { withOffset, zoneOffset } from '../time/zone-time.ts'

/** `2026-03-10 09:30:00` as WordPress writes times; zeros stand for none. */
function milliseconds(time: string | undefined): number | undefined {
  const [, date, clock] = /^\s*(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)\s*$/.exec(time ?? '') ?? []
  if (!date || !clock || date.startsWith('0000')) return undefined
  const value = Date.parse(`${date}T${clock}Z`)
  return Number.isNaN(value) ? undefined : value
}

/**
 * The offset from UTC that a local time and the same time in UTC show.
 *
 * @returns The local time in milliseconds, and minutes; `undefined` if no zone has that offset.
 */
export function offsetOf(
  local: string | undefined,
  utc: string | undefined,
): [local: number, minutes: number] | undefined {
  const here = milliseconds(local)
  const there = milliseconds(utc)
  if (here === undefined || there === undefined) return undefined
  const minutes = (here - there) / 60_000
  return isOffset(minutes) ? [here, minutes] : undefined
}

function isOffset(minutes: number): boolean {
  return minutes % 15 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60
}

/** A time of WordPress as RFC 3339, and whether its offset had to be guessed. */
export interface LocalTime {
  timestamp: string
  assumed: boolean
}

/** What gives local times their offset. */
export interface LocalZone {
  /** IANA name. */
  timeZone: string | undefined
  /** Offsets that were seen, by local time, in order. */
  offsets: readonly (readonly [local: number, minutes: number])[]
}

/** A time, by what WordPress wrote of it: local, in UTC, or both. */
export function localTime(
  local: string | undefined,
  utc: string | undefined,
  { offsets, timeZone }: LocalZone,
): LocalTime | undefined {
  const seen = offsetOf(local, utc)
  if (seen) return { timestamp: withOffset(...seen), assumed: false }
  const there = milliseconds(utc)
  if (there !== undefined) return { timestamp: withOffset(there, 0), assumed: false }
  const here = milliseconds(local)
  if (here === undefined) return undefined
  const known = timeZone === undefined ? undefined : zoneOffset(here, timeZone)
  if (known !== undefined) return { timestamp: withOffset(here, known), assumed: false }
  return { timestamp: withOffset(here, nearest(here, offsets)), assumed: true }
}

/** The offset of what stands next to a time: a place changes it twice a year at most. */
function nearest(
  local: number,
  offsets: readonly (readonly [local: number, minutes: number])[],
): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle]?.[0] ?? 0) < local) low = middle + 1
    else high = middle
  }
  const before = offsets[low - 1]
  const after = offsets[low]
  if (!before || !after) return (before ?? after)?.[1] ?? 0
  return local - before[0] <= after[0] - local ? before[1] : after[1]
}
