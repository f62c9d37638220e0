import ignore from 'ignore'
import type { PathRule } from './path-rule.ts'

/**
 * What the lines of a file like `.gitignore` leave out: the last line that fits rules, and one that
 * begins with `!` takes back.
 *
 * @see {@link https://git-scm.com/docs/gitignore}
 * @see {@link https://www.11ty.dev/docs/ignores/}
 * @see {@link https://www.mkdocs.org/user-guide/configuration/#exclude_docs}
 */
export function ignoredBy(text: string): PathRule {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/^(!?)\.\//, '$1/'))
  const ignored = ignore({ ignorecase: false }).add(lines)
  return (path) => ignored.ignores(path)
}
