import type { Article, Issue, SafeParseResult } from '@standfirst/core'
import type { ArticleResult, ArticleWriter, Refused, WriteOptions } from '../article-store.ts'
import { facetsOf } from '../row/facets.ts'
import { formatVersion } from '../row/format-version.ts'
import { gateArticle } from '../row/gate-article.ts'
import { isSame } from '../row/is-same.ts'
import { readRow } from '../row/read-row.ts'
import type { Row } from '../row/row.ts'
import { isVisible } from '../row/visible.ts'
import { indexTermsOf } from '../search/index-terms-of.ts'
import { StoreError } from '../store-error.ts'
import type { StoreOptions } from '../store-options.ts'
import type { WritableRows } from './backend.ts'
import { checkFilter, checkText, checkWrite } from './check-call.ts'
import { addressTaken, changedMeanwhile, notPublished, unknownArticle } from './refusals.ts'

/** Writes articles to rows. */
export interface RowWriter extends ArticleWriter {
  /** Keep an article that has passed the gate. */
  keep(gated: SafeParseResult, options?: WriteOptions): Promise<ArticleResult>
  /** What was refused, all together. */
  refused(): Refused | undefined
  /** Nothing can be written any more. */
  end(): void
}

/** Make what writes articles to rows. */
export function createWriter(
  rows: WritableRows,
  options: StoreOptions,
  now: () => number,
): RowWriter {
  const refusals: Refused[] = []
  let isOver = false

  function refuse(issues: Issue[], current?: Row): Refused {
    const { article } = current ? readRow(current, options) : {}
    const refused: Refused = {
      success: false,
      issues,
      ...(current && article && { current: { article, revision: current.revision } }),
    }
    refusals.push(refused)
    return refused
  }

  /** The row of an id, and why it must not be written. */
  async function open(
    id: string,
    given: WriteOptions,
  ): Promise<{ row: Row | undefined; conflict: (() => Refused) | undefined }> {
    checkText('id', id)
    checkWrite(given)
    const { ifRevision } = given
    if (isOver)
      throw new StoreError('Expected writes within the transaction, found one after its end')
    const row = await rows.byId(id)
    const isThere = row !== undefined && row.status !== 'deleted'
    const revision = isThere ? row.revision : 0
    const isOther = ifRevision !== undefined && ifRevision !== revision
    return {
      row,
      conflict: isOther
        ? () => refuse([changedMeanwhile(id, revision, ifRevision)], isThere ? row : undefined)
        : undefined,
    }
  }

  async function write(
    article: Article,
    before: Row | undefined,
    issues: Issue[],
  ): Promise<ArticleResult> {
    const { id, publishedAt, status, url } = article
    const other = await rows.byAddress(url)
    if (other && other.id !== id) return refuse([addressTaken(url, other.id)])
    const revision = await rows.nextRevision()
    const row: Row = {
      ...{ id, url, revision, status },
      published: Date.parse(publishedAt),
      seen: wasSeen(before),
      format: formatVersion,
      article: JSON.stringify(article),
    }
    await rows.put(row, { facets: facetsOf(article), terms: indexTermsOf(article) })
    return { success: true, changed: true, article, revision, issues }
  }

  function wasSeen(before: Row | undefined): boolean {
    return before !== undefined && (before.seen || isVisible(before, now()))
  }

  async function keep(gated: SafeParseResult, given: WriteOptions = {}): Promise<ArticleResult> {
    if (!gated.success) return refuse(gated.issues)
    const { article, issues } = gated
    const { conflict, row } = await open(article.id, given)
    if (row && row.format === formatVersion && row.status !== 'deleted') {
      if (isSame(article, readRow(row, options).article)) {
        return { success: true, changed: false, article, revision: row.revision, issues }
      }
    }
    return conflict ? conflict() : write(article, row, issues)
  }

  return {
    keep,
    put: (value, given) => keep(gateArticle(value, options, options.defaults), given),
    async get(name, asked = {}) {
      checkText('name', name)
      checkFilter(asked)
      const { drafts = true } = asked
      const row = await rows.find(name)
      if (!row || !(drafts || isVisible(row, now()))) return undefined
      const { article } = readRow(row, options)
      return article && { article, revision: row.revision }
    },
    async retract(id, given = {}) {
      const { conflict, row } = await open(id, given)
      const { note } = given
      const { article } = row && row.status !== 'deleted' ? readRow(row, options) : {}
      if (!row || !article) return refuse([unknownArticle(id)])
      if (article.status === 'retracted') {
        return { success: true, changed: false, article, revision: row.revision, issues: [] }
      }
      if (conflict) return conflict()
      // Its text was for nobody to read: retracted, it would be.
      if (!isVisible(row, now())) return refuse([notPublished(id, article)])
      const at = new Date(now()).toISOString()
      const corrections = [...article.corrections, ...(note === undefined ? [] : [{ at, note }])]
      const gated = gateArticle(
        { ...article, status: 'retracted', updatedAt: at, corrections },
        options,
      )
      return gated.success ? write(gated.article, row, gated.issues) : refuse(gated.issues)
    },
    async delete(id, given = {}) {
      const { conflict, row } = await open(id, given)
      if (!row) return refuse([unknownArticle(id)])
      if (row.status === 'deleted') return { success: true, changed: false, revision: row.revision }
      if (conflict) return conflict()
      const revision = await rows.nextRevision()
      await rows.put(
        { ...row, revision, status: 'deleted', seen: wasSeen(row), article: '' },
        { facets: [], terms: undefined },
      )
      return { success: true, changed: true, revision }
    },
    refused() {
      const [first] = refusals
      return first && { ...first, issues: refusals.flatMap(({ issues }) => issues) }
    },
    end() {
      isOver = true
    },
  }
}
