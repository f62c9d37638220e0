import type { Backend, Found, ListQuery, RowQuery, WritableRows } from '../backend/backend.ts'
import { createQueue } from '../backend/create-queue.ts'
import type { PlacedRow } from '../row/row.ts'
import { scoreOf } from './score-of.ts'
import { createTermIndex } from './term-index.ts'

interface Entry {
  row: PlacedRow
  found: Found
}

/** Keep rows in memory. */
export function memoryBackend(): Backend {
  const epoch = crypto.randomUUID()
  const queue = createQueue()
  let entries: ReadonlyMap<string, Entry> = new Map()
  let revision = 0
  const index = createTermIndex()
  // What is not searched is not indexed.
  let indexed: typeof entries | undefined

  const rowsOf = (given: Iterable<Entry>) => [...given].map(({ row }) => row)

  function matching(query: RowQuery): Entry[] {
    return [...entries.values()].filter(({ found, row }) => {
      const { published, status } = row
      return (
        query.statuses.includes(status) &&
        published >= query.from &&
        published <= query.to &&
        query.facets.every((facet) => found.facets.includes(facet))
      )
    })
  }

  return {
    state: () => ({ epoch, revision }),
    find: (name) => find(entries, name),
    list({ after, limit, ...query }: ListQuery) {
      return rowsOf(matching({ ...query, limit }))
        .filter((row) => !after || newestFirst(after, row) < 0)
        .sort(newestFirst)
        .slice(0, limit)
    },
    search(query, wanted) {
      if (indexed !== entries) {
        index.update(
          new Map(
            [...entries].flatMap(([id, { found }]) => (found.terms ? [[id, found.terms]] : [])),
          ),
        )
        indexed = entries
      }
      const candidates = index.candidates(query)
      return matching(wanted)
        .filter(({ row }) => candidates.has(row.id))
        .map(({ found, row }) => ({ row, score: found.terms ? scoreOf(query, found.terms) : 0 }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || newestFirst(one.row, other.row))
        .slice(0, wanted.limit)
        .map(({ row }) => row)
    },
    since(from, limit) {
      return rowsOf(entries.values())
        .filter((row) => row.revision > from)
        .sort((one, other) => one.revision - other.revision)
        .slice(0, limit)
    },
    due(upTo, after, until) {
      return rowsOf(entries.values())
        .filter((row) => row.revision <= upTo && row.published > after && row.published <= until)
        .sort((one, other) => one.published - other.published)
    },
    write(body) {
      return queue(async () => {
        const draft = new Map(entries)
        let next = revision
        const rows: WritableRows = {
          state: () => ({ epoch, revision: next }),
          find: (name) => find(draft, name),
          byId: (id) => draft.get(id)?.row,
          byAddress: (url) => byAddress(draft, url),
          nextRevision: () => ++next,
          put(row, found) {
            const place = draft.get(row.id)?.row.place ?? draft.size + 1
            draft.set(row.id, { row: { ...row, place }, found })
          },
        }
        const value = await body(rows)
        entries = draft
        revision = next
        return value
      })
    },
    close: () => queue(async () => {}),
  }
}

function find(entries: ReadonlyMap<string, Entry>, name: string): PlacedRow | undefined {
  const row = entries.get(name)?.row
  return row && row.status !== 'deleted' ? row : byAddress(entries, name)
}

function byAddress(entries: ReadonlyMap<string, Entry>, url: string): PlacedRow | undefined {
  for (const { row } of entries.values()) {
    if (row.url === url && row.status !== 'deleted') return row
  }
  return undefined
}

type Place = Pick<PlacedRow, 'place' | 'published'>

function newestFirst(one: Place, other: Place): number {
  return other.published - one.published || other.place - one.place
}
