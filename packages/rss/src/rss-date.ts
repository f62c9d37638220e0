import { checkedTimestamp, type OnIssue } from '@standfirst/core'

/**
 * A timestamp as RSS writes it (RFC 822 with a year of four digits), in its own offset.
 *
 * @param timestamp - RFC 3339 timestamp; anything else is reported.
 * @param path - Where it is, for the issue.
 *
 * @example
 * ```ts
 * rssDate('2026-11-23T09:30:00+01:00', [], undefined) // 'Mon, 23 Nov 2026 09:30:00 +0100'
 * ```
 */
export function rssDate(
  timestamp: unknown,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): string | undefined {
  const safe = checkedTimestamp(timestamp, path, onIssue)
  if (safe === undefined) return undefined
  const date = safe.slice(0, 10)
  // A date alone is read as UTC everywhere.
  const weekday = days.slice(new Date(date).getUTCDay() * 3)
  const month = months.slice(Number(date.slice(5, 7)) * 3 - 3)
  const offset = safe.endsWith('Z') ? 'GMT' : safe.slice(-6).replace(':', '')
  return `${weekday.slice(0, 3)}, ${date.slice(8)} ${month.slice(0, 3)} ${date.slice(0, 4)} ${safe.slice(11, 19)} ${offset}`
}

const days = 'SunMonTueWedThuFriSat'
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
