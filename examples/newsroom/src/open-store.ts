import { join } from 'node:path'
import type { ArticleStore } from '@standfirst/store'

/**
 * Open the articles of the newsroom: a PostgreSQL, which many processes may use, or a file of SQLite.
 *
 * @param folder - Where the file is, or will be.
 * @param database - Address of a PostgreSQL, such as `postgresql://user@host/name`.
 */
export async function openStore(folder: string, database?: string): Promise<ArticleStore> {
  if (database) {
    const { postgresStore } = await import('@standfirst/store/postgres')
    return postgresStore(database)
  }
  const { sqliteStore } = await import('@standfirst/store/sqlite')
  return sqliteStore(join(folder, 'articles.db'))
}
