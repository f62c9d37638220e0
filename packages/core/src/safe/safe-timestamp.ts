/**
 * Let a timestamp through if every format can carry it.
 *
 * Renderers call this for every timestamp, whatever the gate said before.
 *
 * @param timestamp - Anything.
 * @returns The timestamp with `T` and `Z` in upper case; `undefined` if it is not an RFC 3339
 *   timestamp with an offset, or its date or time does not exist.
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.6}
 *
 * @example
 * ```ts
 * safeTimestamp('2026-11-23t09:30:00+01:00') // '2026-11-23T09:30:00+01:00'
 * safeTimestamp('2026-02-30T09:30:00Z') // undefined
 * ```
 */
export function safeTimestamp(timestamp: unknown): string | undefined {
  if (typeof timestamp !== 'string' || !pattern.test(timestamp)) return undefined
  if (timestamp.slice(5, 10) === '02-29' && !isLeap(Number(timestamp.slice(0, 4)))) return undefined
  return timestamp.toUpperCase()
}

// No year 0, which ISO 8601 has and other calendars don't; no day beyond the end of a short month.
const pattern =
  /^(?!0000)\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]|14(?=:00)):[0-5]\d)$/i

function isLeap(year: number): boolean {
  return year % (year % 100 ? 4 : 400) === 0
}
