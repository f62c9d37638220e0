import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'
import { begin } from './begin.ts'
import { loadSqlite } from './load-sqlite.ts'
import { steps as ours } from './schema.ts'

/**
 * Open a file of SQLite, and bring its tables to the newest version.
 *
 * @param timeout - How long to wait while another process does so: milliseconds.
 * @param steps - Those of the schema.
 */
export async function openDatabase(
  path: string,
  timeout: number,
  steps: readonly string[] = ours,
): Promise<DatabaseSync> {
  const { DatabaseSync } = loadSqlite()
  const database = new DatabaseSync(path)
  try {
    expectFile(database, path)
    // An acknowledged write is on the disk; readers don't wait for who writes.
    database.exec(
      'pragma busy_timeout = 1000; pragma journal_mode = wal; pragma synchronous = full',
    )
    await migrate(database, timeout, steps)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** A database without a file is another one for each connection: what one writes, none reads. */
function expectFile(database: DatabaseSync, path: string): void {
  if (database.prepare('pragma database_list').get()?.file) return
  throw new StoreError(
    `Expected the path of a file, found \`${path}\`: in memory, \`memoryStore\` of \`@standfirst/store\` keeps articles`,
  )
}

async function migrate(
  database: DatabaseSync,
  timeout: number,
  steps: readonly string[],
): Promise<void> {
  await begin(database, timeout)
  try {
    database.exec('create table if not exists standfirst_schema (version integer not null) strict')
    const row = database.prepare('select version from standfirst_schema').get()
    const version = Number(row?.version ?? 0)
    if (version > steps.length) {
      throw new StoreError(
        `Found version ${version} of the tables, expected at most ${steps.length}: a newer release has written them. Use that one, or a backup`,
      )
    }
    for (const step of steps.slice(version)) database.exec(step)
    if (version < steps.length) {
      database.exec('delete from standfirst_schema')
      database.prepare('insert into standfirst_schema values (?)').run(steps.length)
    }
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
