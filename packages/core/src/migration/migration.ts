import type { OnIssue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'

/** An article of any version: plain JSON. */
export type AnyArticle = { [key: string]: Json }

/**
 * A step from one version of the format to the next, and back. Both ways are pure: they read a plain
 * copy, change nothing in it, and pass on as it is what they don't understand, for the gate to name.
 */
export interface Migration {
  /** Version that `up` reads and `down` gives; `up` gives the version after it. */
  version: number
  up(article: AnyArticle, onIssue: OnIssue): AnyArticle
  /** @param onIssue - Receives `not-in-version` for what the older version can't say. */
  down(article: AnyArticle, onIssue: OnIssue): AnyArticle
}

/** Report a member that a version can't say. */
export function leftOut(
  onIssue: OnIssue,
  version: number,
  path: (string | number)[],
  severity: 'warning' | 'error' = 'warning',
): void {
  const name = path.findLast((key) => typeof key === 'string') ?? 'article'
  onIssue({
    code: 'not-in-version',
    severity,
    message:
      severity === 'error'
        ? `Found \`${name}\`, which version ${version} of the format can’t say, expected an article that all may read`
        : `Found \`${name}\`, which version ${version} of the format can’t say, expected none: it was left out`,
    path,
    fix: 'Keep the article in its own version',
  })
}
