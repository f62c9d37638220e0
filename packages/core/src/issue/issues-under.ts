import type { OnIssue } from './issue.ts'

/**
 * Report the issues of a part as issues of the whole.
 *
 * @param onIssue - Receives the issues, with `path` before their own.
 * @param path - Where the part is in the whole: `['articles', 3]`.
 * @returns What to give to the part's renderer; `undefined` if there is no `onIssue`.
 */
export function issuesUnder(
  onIssue: OnIssue | undefined,
  path: readonly (string | number)[],
): OnIssue | undefined {
  return onIssue && ((issue) => onIssue({ ...issue, path: [...path, ...issue.path] }))
}
