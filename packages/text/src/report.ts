import { issuesUnder, reportLosses } from '@standfirst/core'
import type { TextState } from './text-options.ts'

/** Report a loss at what is being rendered. */
export function report(
  { options, path }: TextState,
  code: string,
  message: string,
  fix: string,
): void {
  options.onIssue?.({ code, severity: 'warning', message, path: [...path], fix })
}

/** Report members of what is being rendered that plain text has no place for. */
export function reportLost(part: object, members: string, { options, path }: TextState): void {
  const { onIssue } = options
  if (onIssue) reportLosses(part, 'plain text', [`. ${members}`], issuesUnder(onIssue, [...path]))
}
