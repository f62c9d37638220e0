import { expectOptions } from '@standfirst/core'
import type { ArticleStore } from '../article-store.ts'
import { checkStoreOptions, checkText } from '../backend/check-call.ts'
import { createStore } from '../backend/create-store.ts'
import type { StoreOptions } from '../store-options.ts'
import { openDatabase } from './open-database.ts'
import { sqliteBackend } from './sqlite-backend.ts'

/** Configuration for {@linkcode sqliteStore}. */
export interface SqliteOptions extends StoreOptions {
  /** How long to wait while another process writes: milliseconds (default: 10,000). */
  timeout?: number | undefined
}

/**
 * Keep articles in a file of SQLite. Several processes of one machine may use it; each sees at once what
 * another has written (its `version` is read once in each turn of the event loop), and `subscribe` tells
 * of what this one writes.
 *
 * @param path - Path of the file, which is made if it is not there; its folder must be.
 * @param options - Configuration.
 * @throws {@linkcode StoreError} if this Node has no SQLite, a newer release has written the file, or the path
 *   names none (`:memory:`).
 *
 * @example
 * ```ts
 * const store = await sqliteStore('articles.db')
 * ```
 */
export async function sqliteStore(
  path: string,
  options: SqliteOptions = {},
): Promise<ArticleStore> {
  expectOptions(options, 'sqliteStore')
  checkText('path', path)
  checkStoreOptions(options, { timeout: 'count' })
  const { timeout = 10_000 } = options
  const writing = await openDatabase(path, timeout)
  // What is being written is seen by nobody else: who reads has a connection of its own.
  const reading = await openDatabase(path, timeout)
  return createStore(sqliteBackend(writing, reading, timeout), options)
}
