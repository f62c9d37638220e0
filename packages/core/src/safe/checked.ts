import { describeValue } from '../issue/describe-value.ts'
import type { OnIssue } from '../issue/issue.ts'
import { safeTimestamp } from './safe-timestamp.ts'
import { safeUrl } from './safe-url.ts'

/**
 * {@linkcode safeUrl}, and a report if an address was given and refused.
 *
 * @param url - Anything; `undefined` is no address, and not reported.
 * @param use - As in `safeUrl`: `media` is for every address that must be http or https.
 * @param path - Where it is, for the issue.
 * @param onIssue - Receives `unsafe-url`.
 */
export function checkedUrl(
  url: unknown,
  use: 'link' | 'media',
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): string | undefined {
  const safe = safeUrl(url, use)
  if (safe === undefined && url !== undefined) {
    onIssue?.({
      code: 'unsafe-url',
      severity: 'warning',
      message: `Found ${describeValue(url)}, expected an absolute http(s) address: it was left out.`,
      path,
      fix: 'Give one that starts with `https://`.',
    })
  }
  return safe
}

/**
 * {@linkcode safeTimestamp}, and a report if a timestamp was given and refused.
 *
 * @param timestamp - Anything; `undefined` is no timestamp, and not reported.
 * @param path - Where it is, for the issue.
 * @param onIssue - Receives `invalid-timestamp`.
 */
export function checkedTimestamp(
  timestamp: unknown,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
): string | undefined {
  const safe = safeTimestamp(timestamp)
  if (safe === undefined && timestamp !== undefined) {
    onIssue?.({
      code: 'invalid-timestamp',
      severity: 'warning',
      message: `Found ${describeValue(timestamp)}, expected an RFC 3339 timestamp with an offset: it was left out.`,
      path,
      fix: 'Write it like `2026-11-23T09:30:00Z`.',
    })
  }
  return safe
}
