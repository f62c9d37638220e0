import type { ArticleStatus } from '@standfirst/core'
import type { ArticleFilter } from '../article-source.ts'
import { wantedFacets } from '../row/facets.ts'
import type { RowQuery } from './backend.ts'

const all: readonly ArticleStatus[] = ['published', 'retracted', 'draft', 'withheld']
const readable: readonly string[] = ['published', 'retracted']

/** What a filter means at a time in milliseconds. */
export function rowQuery(
  filter: ArticleFilter & { limit?: number | undefined },
  now: number,
): RowQuery {
  const { drafts = false, from, limit, status = drafts ? all : 'published', until } = filter
  const statuses = typeof status === 'string' ? [status] : status
  const end = until === undefined ? latest : momentOf(until, 'until') - 1
  return {
    statuses: drafts ? statuses : statuses.filter((one) => readable.includes(one)),
    facets: wantedFacets(filter),
    from: from === undefined ? -latest : momentOf(from, 'from'),
    to: drafts ? end : Math.min(end, now),
    limit: limitOf(limit, 50),
  }
}

/** As many as are asked for, within what one answer gives. */
export function limitOf(limit: number | undefined, usual: number): number {
  if (limit === undefined || !Number.isFinite(limit)) return usual
  return Math.min(Math.max(1, Math.trunc(limit)), 500)
}

/** No `Date` is later: milliseconds. */
const latest = 8.64e15

function momentOf(timestamp: string, name: string): number {
  const moment = Date.parse(timestamp)
  if (Number.isNaN(moment)) {
    throw new RangeError(`Expected \`${name}\` to be an RFC 3339 timestamp, found \`${timestamp}\``)
  }
  return moment
}
