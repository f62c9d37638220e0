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
  const day = Number(timestamp.slice(8, 10))
  return day <= 28 || day <= daysOfMonth(timestamp) ? timestamp.toUpperCase() : undefined
}

const pattern =
  /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/i

function daysOfMonth(timestamp: string): number {
  const month = Number(timestamp.slice(5, 7))
  if (month === 2) return isLeap(Number(timestamp.slice(0, 4))) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
