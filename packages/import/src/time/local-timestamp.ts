import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { withOffset, zoneOffset } from './zone-time.ts'

/**
 * A local time as RFC 3339; without a zone it is read as UTC, and reported.
 *
 * @param local - Milliseconds of the local time, as if it were in UTC.
 * @param written - As it stands in the export.
 */
export function localTimestamp(
  local: number,
  written: string,
  timeZone: string | undefined,
  issues: Issue[],
): string {
  const minutes = timeZone === undefined ? undefined : zoneOffset(local, timeZone)
  const timestamp = withOffset(local, minutes ?? 0)
  if (minutes === undefined) {
    issues.push(
      problem(
        'assumed-offset',
        ['publishedAt'],
        `The time is ${shown(written)}, expected one with an offset from UTC`,
        `it was read as \`${timestamp}\``,
        'Give `timeZone` in the options.',
      ),
    )
  }
  return timestamp
}
