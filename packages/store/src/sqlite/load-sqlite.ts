import process from 'node:process'
import { StoreError } from '../store-error.ts'

/**
 * Get SQLite of Node, when it is needed and not at import.
 *
 * @throws {@linkcode StoreError} if this Node has none.
 */
export function loadSqlite(): typeof import('node:sqlite') {
  const sqlite = process.getBuiltinModule?.('node:sqlite')
  if (sqlite) return sqlite
  throw new StoreError(
    `Expected Node 22.13 or later, which has SQLite (from 22.5 on with \`--experimental-sqlite\`), found ${process.version}`,
  )
}
