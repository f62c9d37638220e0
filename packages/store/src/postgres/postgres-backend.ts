import type { Client, ClientBase, Pool } from 'pg'
import type { Backend, RowQuery, State, WritableRows } from '../backend/backend.ts'
import { createQueue } from '../backend/create-queue.ts'
import { stateIn } from '../backend/state-in.ts'
import type { PlacedRow } from '../row/row.ts'
import { createListener } from './listener.ts'
import { tsqueryOf, vectorOf } from './terms-of.ts'
import { isTooLong, tooLong } from './too-long.ts'
import { withTransaction } from './with-transaction.ts'

/**
 * Keep rows in PostgreSQL.
 *
 * @param connect - Makes a connection that listens.
 * @param schema - Name of the schema: letters, digits and `_`.
 */
export async function postgresBackend(
  pool: Pool,
  connect: () => Client,
  schema: string,
): Promise<Backend> {
  const table = `${schema}.articles`
  const channel = `standfirst_${schema}`
  const columns = 'place, id, url, revision, status, published, seen, format, article'
  // Who waits to write keeps no connection from those who read.
  const queue = createQueue()
  const listeners = new Set<(state: State) => void>()
  let recent = await stateOf(pool)

  async function stateOf(client: Pick<ClientBase, 'query'> | Pool): Promise<State> {
    const { rows } = await client.query(`select epoch, revision from ${schema}.state`)
    return stateIn(rows[0], `${schema}.state`)
  }

  async function rowsOf(
    client: Pick<ClientBase, 'query'> | Pool,
    sql: string,
    values: readonly unknown[],
  ): Promise<PlacedRow[]> {
    const { rows } = await client.query(`select ${columns} from ${table} ${sql}`, [...values])
    return rows.map(rowOf)
  }

  async function find(client: Pick<ClientBase, 'query'> | Pool, name: string) {
    // PostgreSQL holds no such text.
    if (name.includes('\0')) return undefined
    const sql = `where (id = $1 or url = $1) and status <> 'deleted' order by id = $1 desc limit 1`
    return (await rowsOf(client, sql, [name]))[0]
  }

  function heard(state: State): void {
    // Messages of before may come after what was asked for since.
    if (state.epoch === recent.epoch && state.revision <= recent.revision) return
    setRecent(state)
  }

  function setRecent(state: State): void {
    if (state.epoch === recent.epoch && state.revision === recent.revision) return
    recent = state
    for (const listener of listeners) listener(state)
  }

  const listener = await createListener({
    ...{ connect, channel },
    onMessage(message) {
      // Anybody may send one.
      if (/^\d{1,15}$/.test(message)) heard({ ...recent, revision: Number(message) })
    },
    // A server that takes the place of another, or a backup, may have less than there was.
    async ask(client) {
      const before = recent
      const found = await stateOf(client)
      if (recent === before) setRecent(found)
      else heard(found)
    },
  })

  function writableRows(client: ClientBase): WritableRows {
    return {
      state: () => stateOf(client),
      find: (name) => find(client, name),
      byId: async (id) =>
        (await rowsOf(client, 'where id = $1', [id.replaceAll('\0', '\ufffd')]))[0],
      byAddress: async (url) =>
        (await rowsOf(client, "where url = $1 and status <> 'deleted'", [url]))[0],
      async nextRevision() {
        const { rows } = await client.query(
          `update ${schema}.state set revision = revision + 1 returning revision`,
        )
        return Number(rows[0].revision)
      },
      async put(row, { facets, terms }) {
        const { article, format, id, published, revision, seen, status, url } = row
        await client
          .query(
            `insert into ${table} (id, url, revision, status, published, seen, format, article, facets, terms)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::tsvector)
          on conflict (id) do update set url = excluded.url, revision = excluded.revision,
          status = excluded.status, published = excluded.published, seen = excluded.seen,
          format = excluded.format, article = excluded.article, facets = excluded.facets,
          terms = excluded.terms`,
            [
              ...[id, url, revision, status, published, seen, format, article, facets],
              terms ? vectorOf(terms) : null,
            ],
          )
          .catch((error) => {
            throw isTooLong(error) ? tooLong(row, error) : error
          })
      },
    }
  }

  return {
    state: () => stateOf(pool),
    recent: () => (listener.isListening() ? recent : undefined),
    find: (name) => find(pool, name),
    list({ after, ...query }) {
      const { published, place } = after ?? { published: null, place: null }
      const sql = `where ${conditions}
        and ($6::bigint is null or (published, place) < ($6::bigint, $7::bigint))
        order by published desc, place desc limit $5`
      return rowsOf(pool, sql, [...valuesOf(query), published, place])
    },
    search(query, wanted) {
      const sql = `where ${conditions} and terms @@ $6::text::tsquery
        order by ts_rank('{0.25, 0.5, 0.75, 1}', terms, $6::text::tsquery, 1) desc,
        published desc, place desc limit $5`
      return rowsOf(pool, sql, [...valuesOf(wanted), tsqueryOf(query)])
    },
    since: (from, limit) =>
      rowsOf(pool, 'where revision > $1 order by revision limit $2', [from, limit]),
    due: (upTo, after, until) =>
      rowsOf(
        pool,
        'where revision <= $1 and published > $2 and published <= $3 order by published, place',
        [upTo, after, until],
      ),
    write: (body) =>
      queue(async () => {
        let after = recent
        const value = await withTransaction(pool, async (client) => {
          // Numbers are given in the order in which they are kept, so that nobody who reads misses one.
          await client.query(`select from ${schema}.state for update`)
          const before = await stateOf(client)
          const given = await body(writableRows(client))
          after = await stateOf(client)
          if (after.revision > before.revision) {
            await client.query('select pg_notify($1, $2)', [channel, String(after.revision)])
          }
          return given
        })
        heard(after)
        return value
      }),
    listen: (onWrite) => void listeners.add(onWrite),
    close: () =>
      queue(async () => {
        await listener.close()
        await pool.end()
      }),
  }
}

/** What an article must be, in SQL; the limit is the fifth value. */
const conditions =
  'status = any($1::text[]) and facets @> $2::text[] and published between $3 and $4'

function valuesOf({ facets, from, limit, statuses, to }: RowQuery): unknown[] {
  return [statuses, facets, from, to, limit]
}

function rowOf(found: Record<string, unknown>): PlacedRow {
  const { place, published, revision, ...row } = found
  return {
    ...(row as unknown as PlacedRow),
    place: Number(place),
    published: Number(published),
    revision: Number(revision),
  }
}
