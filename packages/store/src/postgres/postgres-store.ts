import { expectOptions, optionError } from '@standfirst/core'
import type { ArticleStore } from '../article-store.ts'
import { checkStoreOptions, checkText } from '../backend/check-call.ts'
import { createStore } from '../backend/create-store.ts'
import { StoreError } from '../store-error.ts'
import type { StoreOptions } from '../store-options.ts'
import { loadPostgres } from './load-postgres.ts'
import { migrate } from './migrate.ts'
import { openPool } from './open-pool.ts'
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
  const driver = await loadPostgres()
  const pool = openPool(driver, { connectionString: url, max: connections })
  const listening = {
    ...{
      connectionString: url,
      keepAlive: true,
      fallback_application_name: `standfirst_${schema}`,
    },
    ...{ connectionTimeoutMillis: 10_000, query_timeout: 10_000 },
  }
  const connect = () => new driver.Client(listening)
  try {
    await migrate(pool, schema)
    return createStore(await postgresBackend(pool, connect, schema), options)
  } catch (error) {
    await pool.end()
    throw error
  }
}
