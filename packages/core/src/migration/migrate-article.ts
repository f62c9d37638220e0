import { articleLimits, type Limits, limitsOf } from '../gate/limits.ts'
import { snapshot } from '../gate/snapshot.ts'
import { isObject } from '../gate/tidy-nodes.ts'
import { unknownVersion } from '../gate/unknown-version.ts'
import { ArticleError } from '../issue/article-error.ts'
import type { Issue, OnIssue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { expectOptions } from '../options/expect-options.ts'
import { downToV0 } from './down-to-v0.ts'
import { downToV1 } from './down-to-v1.ts'
import type { Migration } from './migration.ts'
import { upFromV0 } from './up-from-v0.ts'
import { upFromV1 } from './up-from-v1.ts'

/** Configuration for {@linkcode migrateArticle}. */
export interface MigrateOptions {
  /** Version to bring the article to (default: `2`, the one that `parseArticle` gives). */
  to?: 0 | 1 | 2 | undefined
  /** Receives `not-in-version` for each part that the version can't say, and warnings. */
  onIssue?: OnIssue | undefined
  /** How large the input may be. */
  limits?: Partial<Limits> | undefined
}

/**
 * Bring an article from the version of the format it is in to another, one version at a time, up or
 * down. The gate has not checked the result: give it to `parseArticle`.
 *
 * @param value - Article of any version, by its `schemaVersion` (without one: the newest); not changed.
 * @param options - Configuration.
 * @returns The article in that version: plain JSON that shares nothing with `value`.
 * @throws {@linkcode ArticleError} if the version is newer than this release, if the value is not an
 *   object of plain JSON, or if an older version would make public what is not.
 *
 * @example
 * ```ts
 * import { migrateArticle } from '@standfirst/core'
 *
 * const flat = { schemaVersion: 0, url: 'https://example.com/a', takeaways: ['Remember.'] }
 * migrateArticle(flat).sections // → [{ kind: 'takeaways', items: ['Remember.'] }]
 * ```
 */
export function migrateArticle(
  value: unknown,
  options: MigrateOptions = {},
): { [key: string]: Json } {
  expectOptions(options, 'migrateArticle')
  const { onIssue, to = newest } = options
  if (!Number.isInteger(to) || to < 0 || to > newest) {
    throw new RangeError(`Expected \`to\` to be a version from 0 to ${newest}, found \`${to}\``)
  }
  const issues: Issue[] = []
  const copy = snapshot(value, limitsOf(options.limits, articleLimits), issues)
  if (copy !== undefined && !isObject(copy)) {
    issues.push({
      code: 'wrong-type',
      severity: 'error',
      message: 'Found a value that is no object, expected an article',
      path: [],
      fix: 'Give the article itself',
    })
  }
  let article = isObject(copy) ? copy : {}
  let version = (article.schemaVersion ?? newest) as number
  const unknown = unknownVersion(article, [0, newest])
  if (unknown) issues.push(unknown)
  refuse(issues)

  const report = (issue: Issue) => issues.push(issue)
  for (; version < to; version++) article = (migrations[version] as Migration).up(article, report)
  for (; version > to; version--) {
    article = (migrations[version - 1] as Migration).down(article, report)
  }
  refuse(issues)
  if (onIssue) for (const issue of issues) onIssue(issue)
  return { ...article, schemaVersion: to }
}

/** Each step, in order: the one at an index reads the version of that number. */
const migrations: readonly Migration[] = [
  { version: 0, up: upFromV0, down: downToV0 },
  { version: 1, up: upFromV1, down: downToV1 },
]

const newest = 2

function refuse(issues: Issue[]): void {
  if (issues.some(({ severity }) => severity === 'error')) throw new ArticleError(issues)
}
