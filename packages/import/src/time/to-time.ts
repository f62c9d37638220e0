import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { toTimestamp } from './to-timestamp.ts'
import type { DayOrder } from './written-parts.ts'

/** A time of a source as RFC 3339; what was refused or guessed is reported. */
export function toTime(
  text: string | undefined,
  path: Issue['path'],
  issues: Issue[],
  order?: DayOrder,
): string | undefined {
  if (!text) return undefined
  const read = toTimestamp(text, order)
  if (!read) {
    issues.push(
      problem(
        'invalid-timestamp',
        path,
        `The time is ${shown(text)}, expected RFC 822 or ISO 8601`,
        'it was left out',
        'Write it like `Mon, 23 Nov 2026 09:30:00 +0100` or `2026-11-23T09:30:00+01:00`.',
      ),
    )
    return undefined
  }
  if (read.assumed) {
    issues.push(
      problem(
        'assumed-offset',
        path,
        `The time is ${shown(text)}, expected one with an offset from UTC`,
        `it was read as \`${read.timestamp}\``,
        'Write it with its offset, like `2026-11-23T09:30:00+01:00`.',
      ),
    )
  }
  return read.timestamp
}
