import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Backend, RowQuery, State, WritableRows } from '../backend/backend.ts'
import { createQueue } from '../backend/create-queue.ts'
import { stateIn } from '../backend/state-in.ts'
import type { PlacedRow, Row } from '../row/row.ts'
import { searchedParts } from '../search/index-terms-of.ts'
import { partWeights } from '../search/part-weights.ts'
import { begin } from './begin.ts'
import { matchOf } from './match-of.ts'
import { noteWrite, stateOfTurn } from './state-of-turn.ts'

/**
 * Keep rows in SQLite.
 *
 * @param writing - Connection for what is written, and for nothing else.
 * @param reading - Connection for what is read.
 * @param timeout - How long to wait while another process writes: milliseconds.
 */
export function sqliteBackend(
  writing: DatabaseSync,
  reading: DatabaseSync,
  timeout: number,
): Backend {
  const queue = createQueue()
  const write = statements(writing)
  const read = statements(reading)
  const { rows } = read
  const recent = stateOfTurn(() => stateOf(read))

  return {
    state: () => stateOf(read),
    recent,
    find: (name) => find(read, name),
    list({ after, ...query }) {
      const { values, where } = conditions(query)
      const below = after ? ' and (a.published, a.place) < (?, ?)' : ''
      const place = after ? [after.published, after.place] : []
      const order = 'order by a.published desc, a.place desc limit ?'
      return rows(
        `select a.* from standfirst_articles a where ${where}${below} ${order}`,
        ...[...values, ...place, query.limit],
      )
    },
    search(query, wanted) {
      const { values, where } = conditions(wanted)
      const weights = searchedParts.map((part) => partWeights[part]).join(', ')
      return rows(
        `select a.* from standfirst_terms t join standfirst_articles a on a.place = t.rowid
        where standfirst_terms match ? and ${where}
        order by bm25(standfirst_terms, ${weights}), a.published desc, a.place desc limit ?`,
        ...[matchOf(query), ...values, wanted.limit],
      )
    },
    since: (from, limit) =>
      rows(
        'select * from standfirst_articles where revision > ? order by revision limit ?',
        ...[from, limit],
      ),
    due: (upTo, after, until) =>
      rows(
        `select * from standfirst_articles where revision <= ? and published > ? and published <= ?
        order by published, place`,
        ...[upTo, after, until],
      ),
    write(body) {
      return queue(async () => {
        await begin(writing, timeout)
        try {
          const value = await body(writableRows(write))
          writing.exec('commit')
          noteWrite()
          return value
        } catch (error) {
          if (writing.isTransaction) writing.exec('rollback')
          throw error
        }
      })
    },
    close: () =>
      queue(async () => {
        reading.close()
        writing.close()
      }),
  }
}

interface Statements {
  rows(sql: string, ...values: SQLInputValue[]): PlacedRow[]
  get(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined
  run(sql: string, ...values: SQLInputValue[]): void
}

/** Statements of a connection, each prepared once. */
function statements(database: DatabaseSync): Statements {
  const known = new Map<string, StatementSync>()
  function prepared(sql: string): StatementSync {
    const statement = known.get(sql) ?? database.prepare(sql)
    known.set(sql, statement)
    return statement
  }
  return {
    rows: (sql, ...values) =>
      prepared(sql)
        .all(...values)
        .map(rowOf),
    get: (sql, ...values) => prepared(sql).get(...values),
    run: (sql, ...values) => void prepared(sql).run(...values),
  }
}

function rowOf(found: Record<string, unknown>): PlacedRow {
  return { ...(found as unknown as PlacedRow), seen: found.seen === 1 }
}

function stateOf({ get }: Statements): State {
  return stateIn(get('select epoch, revision from standfirst_state'), 'standfirst_state')
}

function find({ rows }: Statements, name: string): PlacedRow | undefined {
  // One after the other: of both at once, SQLite reads every row.
  const there = "status <> 'deleted'"
  const [byId] = rows(`select * from standfirst_articles where id = ? and ${there}`, name)
  return byId ?? rows(`select * from standfirst_articles where url = ? and ${there}`, name)[0]
}

function writableRows(statements: Statements): WritableRows {
  const { get, rows, run } = statements
  return {
    state: () => stateOf(statements),
    find: (name) => find(statements, name),
    byId: (id) => rows('select * from standfirst_articles where id = ?', id)[0],
    byAddress: (url) =>
      rows("select * from standfirst_articles where url = ? and status <> 'deleted'", url)[0],
    nextRevision() {
      const sql = 'update standfirst_state set revision = revision + 1 returning *'
      return stateIn(get(sql), 'standfirst_state').revision
    },
    put(row, { facets, terms }) {
      const { article, format, id, published, revision, seen, status, url }: Row = row
      const place = Number(
        get(
          `insert into standfirst_articles (id, url, revision, status, published, seen, format, article)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (id) do update set url = excluded.url, revision = excluded.revision,
          status = excluded.status, published = excluded.published, seen = excluded.seen,
          format = excluded.format, article = excluded.article
          returning place`,
          ...[id, url, revision, status, published, seen ? 1 : 0, format, article],
        )?.place,
      )
      run('delete from standfirst_facets where place = ?', place)
      for (const facet of facets) run('insert into standfirst_facets values (?, ?)', facet, place)
      run('delete from standfirst_terms where rowid = ?', place)
      if (!terms) return
      run(
        `insert into standfirst_terms (rowid, ${searchedParts.join(', ')}) values (?, ?, ?, ?, ?)`,
        ...[place, ...searchedParts.map((part) => terms[part].join(' '))],
      )
    },
  }
}

/** What an article must be, in SQL. */
function conditions({ facets, from, statuses, to }: RowQuery): {
  where: string
  values: SQLInputValue[]
} {
  const has = 'a.place in (select place from standfirst_facets where facet = ?)'
  const parts = [
    `a.status in (${statuses.map(() => '?').join(', ')})`,
    'a.published between ? and ?',
    ...facets.map(() => has),
  ]
  return { where: parts.join(' and '), values: [...statuses, from, to, ...facets] }
}
