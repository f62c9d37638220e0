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
  const year = digits(safe, 0, 4)
  const month = digits(safe, 5, 7)
  const name = weekday(year, month, digits(safe, 8, 10))
  const offset = safe.endsWith('Z') ? ' GMT' : ` ${safe.slice(-6).replace(':', '')}`
  return `${name}${safe.slice(8, 10)}${months[month]}${safe.slice(0, 4)} ${safe.slice(11, 19)}${offset}`
}

/** `Number` of so short a text takes ten times as long. */
function digits(text: string, start: number, end: number): number {
  let number = 0
  for (let index = start; index < end; index++) number = number * 10 + text.charCodeAt(index) - 48
  return number
}

/** By the rule of Sakamoto, which asks neither a clock nor a time zone. */
function weekday(year: number, month: number, day: number): string | undefined {
  const of = month < 3 ? year - 1 : year
  const leaps = Math.floor(of / 4) - Math.floor(of / 100) + Math.floor(of / 400)
  return days[(of + leaps + (shifts[month] ?? 0) + day) % 7]
}

const days = ['Sun, ', 'Mon, ', 'Tue, ', 'Wed, ', 'Thu, ', 'Fri, ', 'Sat, ']
const months = '- Jan - Feb - Mar - Apr - May - Jun - Jul - Aug - Sep - Oct - Nov - Dec '.split('-')
const shifts = [0, 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
