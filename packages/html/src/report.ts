import { issuesUnder, reportLosses } from '@standfirst/core'
import type { HtmlState } from './html-options.ts'

/** Report a loss at the node that is being rendered. */
export function report(
  { options, path }: HtmlState,
  code: string,
  message: string,
  fix: string,
): void {
  options.onIssue?.({ code, severity: 'warning', message, path: [...path], fix })
}

/** Report a member of what is being rendered that HTML has no place for. */
export function reportLost(part: object, member: string, { options, path }: HtmlState): void {
  const { onIssue } = options
  if (onIssue) reportLosses(part, 'HTML', [`. ${member}`], issuesUnder(onIssue, [...path]))
}
