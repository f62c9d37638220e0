import type { Article, Issue, ParseOptions } from '@standfirst/core'
import { formatVersion } from './format-version.ts'
import { gateArticle } from './gate-article.ts'
import type { Row } from './row.ts'

/** What a row holds: an article, or why it can't be read. */
export type ReadRow =
  | { article: Article; issues?: undefined }
  | { article?: undefined; issues: Issue[] }

/**
 * Read the article of a row. One that passed the gate in the version of this release is trusted; an
 * older one is migrated and passes the gate again.
 */
export function readRow(
  row: Pick<Row, 'article' | 'format' | 'id'>,
  options: ParseOptions,
): ReadRow {
  const result = row.format === formatVersion ? trusted(row.article) : migrated(row, options)
  if (result.article) return result
  const problem: Issue = {
    code: 'unreadable-record',
    severity: 'error',
    message: `Found \`${row.id}\` in version ${row.format} of the format, expected one that can be read as version ${formatVersion}`,
    path: [],
    fix: 'Use the release that wrote it, or put the article again.',
  }
  return { issues: [problem, ...result.issues] }
}

function trusted(text: string): ReadRow {
  try {
    return { article: JSON.parse(text) }
  } catch {
    return { issues: [] }
  }
}

function migrated(
  { article: text, format }: Pick<Row, 'article' | 'format'>,
  options: ParseOptions,
): ReadRow {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { issues: [] }
  }
  const result = gateArticle({ ...(value as object), schemaVersion: format }, options)
  return result.success ? { article: result.article } : { issues: result.issues }
}
