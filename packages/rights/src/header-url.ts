import { checkedUrl, type OnIssue } from '@standfirst/core'

/**
 * An http(s) address in characters that a line of a file or an HTTP header can hold: no white space,
 * nothing outside ASCII, no `<` or `>`.
 *
 * @param url - Anything; what is no safe address is reported.
 * @param path - Where it is in the policy, for the issue.
 */
export function headerUrl(
  url: unknown,
  path: (string | number)[],
  onIssue?: OnIssue,
): string | undefined {
  const safe = checkedUrl(url, 'media', path, onIssue)
  if (safe === undefined || !URL.canParse(safe)) return undefined
  return new URL(safe).href.replace(/[<>"]|[^!-~]/gu, encodeURIComponent)
}
