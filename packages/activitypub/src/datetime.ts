import { checkedTimestamp, type OnIssue } from '@standfirst/core'

/**
 * A timestamp as every reader of Activity Streams takes it: that of an article, without the offset `-00:00` and
 * without more than nine digits of a second, which no clock has measured.
 *
 * @param onIssue - Receives `invalid-timestamp`.
 * @see {@link https://www.w3.org/TR/activitystreams-core/#dates}
 */
export function datetime(
  given: unknown,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): string | undefined {
  return checkedTimestamp(given, path, onIssue)
    ?.replace(/-00:00$/, 'Z')
    .replace(/(\.\d{9})\d+/, '$1')
}
