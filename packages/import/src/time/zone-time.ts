/** A local time with its offset from UTC as RFC 3339. */
export function withOffset(local: number, minutes: number): string {
  const sign = minutes < 0 ? '-' : '+'
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  const offset = minutes === 0 ? 'Z' : `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return `${new Date(local).toISOString().slice(0, 19)}${offset}`
}

/** An instant as the clocks of a zone show it; in UTC where the zone is not known. */
export function inZone(instant: number, timeZone: string | undefined): string {
  const minutes = timeZone === undefined ? 0 : (offsetAt(instant, timeZone) ?? 0)
  return withOffset(instant + minutes * 60_000, minutes)
}

/** The offset of a zone at a local time; where a clock is put on, that of the hour before. */
export function zoneOffset(local: number, timeZone: string): number | undefined {
  const first = offsetAt(local, timeZone)
  if (first === undefined) return undefined
  const second = offsetAt(local - first * 60_000, timeZone) ?? first
  const third = offsetAt(local - second * 60_000, timeZone) ?? second
  return second === third ? second : Math.min(second, third)
}

function offsetAt(utc: number, timeZone: string): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  } catch {
    return undefined
  }
}
