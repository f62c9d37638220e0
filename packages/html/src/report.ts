import { issuesUnder, reportLosses } from '@standfirst/core'
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

/** Report an address that was refused. */
export function reportUrl(url: unknown, state: HtmlState, ...member: string[]): void {
  report(
    state,
    'unsafe-url',
    `Found the address \`${typeof url === 'string' ? url : typeof url}\`, expected an absolute http(s) one: it was left out`,
    'Give an absolute address, such as one that starts with `https://`',
    ...member,
  )
}

/** Report a member of what is being rendered that HTML has no place for. */
export function reportLost(part: object, member: string, { options, path }: HtmlState): void {
  const { onIssue } = options
  if (onIssue) reportLosses(part, 'HTML', [`. ${member}`], issuesUnder(onIssue, [...path]))
}
