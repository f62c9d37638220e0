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
 * older one is migrated and passes the gate again, and so does what somebody has changed where it is kept.
 */
export function readRow(row: StoredRow, options: ParseOptions): ReadRow {
  const value = jsonOf(row.article)
  if (row.format === formatVersion && isAsKept(value, row)) return { article: value }
  const result: ReadRow = isObject(value) ? gated(value, row, options) : { issues: [] }
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

type StoredRow = Pick<Row, 'article' | 'format' | 'id' | 'published' | 'status' | 'url'>

const texts = ['language', 'publishedAt', 'summary', 'title', 'type'] as const
const lists = ['authors', 'corrections', 'media', 'related', 'sections', 'tags', 'translations']

/** Whether it is what the gate gave, as far as can be seen at a glance, and the article of this row. */
function isAsKept(value: unknown, row: StoredRow): value is Article {
  return (
    isObject(value) &&
    isOf(value, row) &&
    texts.every((name) => typeof value[name] === 'string') &&
    lists.every((name) => Array.isArray(value[name]))
  )
}

/** What the row says beside the article must be what the article says: what is held back is found by it. */
function isOf(article: object, { id, published, status, url }: StoredRow): boolean {
  const found = article as Record<string, unknown>
  return (
    Object.entries({ id, status, url }).every(([name, value]) => found[name] === value) &&
    Date.parse(String(found.publishedAt)) === published
  )
}

function gated(value: object, row: StoredRow, options: ParseOptions): ReadRow {
  const result = gateArticle({ ...value, schemaVersion: row.format }, options)
  if (!result.success) return { issues: result.issues }
  return isOf(result.article, row) ? { article: result.article } : { issues: result.issues }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
