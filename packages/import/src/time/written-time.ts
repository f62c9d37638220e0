import type { Issue } from '@standfirst/core'
import { localTimestamp } from './local-timestamp.ts'
import { toTimestamp } from './to-timestamp.ts'

/** A time as a field of a system says it, as RFC 3339: without an offset, it is one of the site's zone. */
export function writtenTime(
  value: unknown,
  timeZone: string | undefined,
  issues: Issue[],
): string | undefined {
  const read = typeof value === 'string' ? toTimestamp(value) : undefined
  if (!read) return undefined
  if (!read.assumed) return read.timestamp
  return localTimestamp(Date.parse(read.timestamp), String(value), timeZone, issues)
}
