import { checkedUrl, issuesUnder, reportLosses } from '@standfirst/core'
import type { HtmlState } from './html-options.ts'

/** Report a loss at the node that is being rendered, or at a member of it. */
export function report(
  { options, path }: HtmlState,
  code: string,
  message: string,
  fix: string,
  ...member: string[]
): void {
  options.onIssue?.({ code, severity: 'warning', message, path: [...path, ...member], fix })
}

/** An address as it can be written, or a report at the node that is being rendered, or a member of it. */
export function checkedAddress(
  url: unknown,
  use: 'link' | 'media',
  { options, path }: HtmlState,
  ...member: (string | number)[]
): string | undefined {
  return checkedUrl(url, use, [...path, ...member], options.onIssue)
}

/** Report a member of what is being rendered that HTML has no place for. */
export function reportLost(part: object, member: string, { options, path }: HtmlState): void {
  const { onIssue } = options
  if (onIssue) reportLosses(part, 'HTML', [`. ${member}`], issuesUnder(onIssue, [...path]))
}
