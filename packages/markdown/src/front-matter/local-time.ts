import { tzOffset } from '@date-fns/tz'

/**
 * A timestamp as the clocks of a zone show it, without an offset: `2026-11-23 09:30:00`; what is none
 * is given back as it is.
 *
 * @param timeZone - IANA name of the zone.
 */
export function localTime(value: unknown, timeZone: string): unknown {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  const minutes = tzOffset(timeZone, new Date(time))
  if (!Number.isFinite(time + minutes)) return value
  return new Date(time + minutes * 60_000)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '')
}
