import { checkedTimestamp, type OnIssue } from '@standfirst/core'

/**
 * A timestamp as records hold it, which is RFC 3339 without the offset `-00:00`.
 *
 * @param onIssue - Receives `invalid-timestamp`.
 * @see {@link https://atproto.com/specs/lexicon#datetime}
 */
export function datetime(
  given: unknown,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): string | undefined {
  const safe = checkedTimestamp(given, path, onIssue)
  if (safe === undefined) return undefined
  const utc = safe.replace(/[+-]00:00$/, 'Z')
  // More parts of a second than a timestamp of 64 characters has room for are nothing that a clock has measured.
  return utc.length > 64 ? utc.replace(/(\.\d{9})\d+/, '$1') : utc
}
