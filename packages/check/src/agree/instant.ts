/**
 * A point in time in one notation, to the second, which is as fine as RSS can say it.
 *
 * @returns The text itself if it is not a time.
 */
export function instant(time: string): string {
  const milliseconds = Date.parse(asIso(time))
  if (Number.isNaN(milliseconds)) return time
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000', '')
}

/** A time of RSS, whose year has four digits also where these begin with a zero: `Date.parse` takes `0001` for 2001. */
function asIso(time: string): string {
  const [, day = '', month = '', year, clock, zone = ''] =
    /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) ([\d:]{5,8}) (GMT|[+-]\d{4})$/.exec(
      time,
    ) ?? []
  const at = months.indexOf(month) / 3 + 1
  if (year === undefined || !Number.isInteger(at) || at < 1) return time
  const offset = zone === 'GMT' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}T${clock}${offset}`
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
