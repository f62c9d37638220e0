import type { Change, Changes, ChangesOptions } from '../article-source.ts'
import { readRow } from '../row/read-row.ts'
import type { Row } from '../row/row.ts'
import { isVisible } from '../row/visible.ts'
import type { StoreOptions } from '../store-options.ts'
import type { Backend } from './backend.ts'
import { changesCursor, readChangesCursor } from './cursors.ts'
import { limitOf } from './row-query.ts'

/**
 * What has changed since a cursor. For who may not read what is held back, an article that becomes due
 * has changed too, though nobody has written it.
 */
export async function changesSince(
  backend: Backend,
  options: StoreOptions,
  now: number,
  since: string | undefined,
  { drafts = false, limit }: ChangesOptions,
): Promise<Changes> {
  const asked = since === undefined ? undefined : readChangesCursor(since)
  const state = await backend.state()
  const isKnown =
    asked?.epoch === state.epoch &&
    asked.revision <= state.revision &&
    // Who was not told of what is held back has missed it.
    (asked.time === undefined) === drafts
  const known = isKnown ? asked : undefined
  const from = known?.revision ?? 0
  const most = limitOf(limit, 500)
  const rows = await backend.since(from, most + 1)
  const shown = rows.slice(0, most)
  const due = known?.time === undefined ? [] : await backend.due(from, known.time, now)
  const revision = shown.at(-1)?.revision ?? from
  const time = drafts ? undefined : Math.max(now, known?.time ?? 0)
  const changeOf = (row: Row): Change => {
    const { id, revision, status, url } = row
    const { article, issues } = readRow(row, options)
    if (article) return { type: status === 'retracted' ? 'retract' : 'put', id, article, revision }
    for (const issue of issues) options.onIssue?.(issue)
    return { type: 'unreadable', id, url, revision, issues }
  }
  return {
    changes: [
      ...due.filter((row) => isVisible(row, now)).map(changeOf),
      ...shown.flatMap((row) => {
        if (row.status === 'deleted') return drafts || row.seen ? gone('delete', row) : []
        if (drafts || isVisible(row, now)) return changeOf(row)
        return row.seen ? gone('hide', row) : []
      }),
    ],
    cursor: changesCursor({ epoch: state.epoch, revision }, time),
    more: rows.length > shown.length,
    fromStart: !known,
  }
}

function gone(type: 'delete' | 'hide', { id, revision, url }: Row): Change {
  return { type, id, url, revision }
}
