import { expectOptions, optionError } from '@standfirst/core'
import type { ArticleStore } from '../article-store.ts'
import { checkStoreOptions, checkText } from '../backend/check-call.ts'
import { createStore } from '../backend/create-store.ts'
import { StoreError } from '../store-error.ts'
import type { StoreOptions } from '../store-options.ts'
import { loadPostgres } from './load-postgres.ts'
import { migrate } from './migrate.ts'
import { postgresBackend } from './postgres-backend.ts'

/** Configuration for {@linkcode postgresStore}. */
export interface PostgresOptions extends StoreOptions {
  /** Schema of the tables, made if it is not there: lower-case letters, digits and `_` (default: `standfirst`). */
  schema?: string | undefined
  /** Connections at most, beside the one that listens (default: 10). */
  connections?: number | undefined
}

/**
 * Keep articles in PostgreSQL 14 or later. Many processes may use it; each is told at once when another
 * has written.
 *
 * @param url - Of the database: `postgresql://user:password@host/name`.
 * @param options - Configuration.
 * @throws {@linkcode StoreError} if the package `pg` is not installed, or a newer release has written the
 *   tables; what the driver throws, if it can't connect.
 *
 * @example
 * ```ts
 * const store = await postgresStore(process.env.DATABASE_URL)
 * ```
 */
export async function postgresStore(
  url: string,
  options: PostgresOptions = {},
): Promise<ArticleStore> {
  expectOptions(options, 'postgresStore')
  checkText('url', url)
  checkStoreOptions(options, { connections: 'count', schema: 'string' })
  const { connections = 10, schema = 'standfirst' } = options
  // Of none at all, everybody would wait for ever.
  if (connections < 1) throw optionError('connections', connections, 'a whole number from 1 up')
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new StoreError(
      `Expected \`schema\` to be lower-case letters, digits and \`_\`, found \`${schema}\``,
    )
  }
  const { Client, Pool } = await loadPostgres()
  const pool = new Pool({ connectionString: url, max: connections, keepAlive: true })
  // A connection that breaks while nobody uses it is replaced.
  pool.on('error', () => {})
  try {
    await migrate(pool, schema)
  } catch (error) {
    await pool.end()
    throw error
  }
  const connect = () => new Client({ connectionString: url, keepAlive: true })
  return createStore(await postgresBackend(pool, connect, schema), options)
}
