import type { ArticleSource } from '@standfirst/store'
import { folderSource } from '@standfirst/store/folder'
import { postgresStore } from '@standfirst/store/postgres'
import { sqliteStore } from '@standfirst/store/sqlite'
import type { QueueFlags } from './queue-flags.ts'

/** Open what articles are read from: PostgreSQL, a file of SQLite, or the folder of the publication. */
export async function openArticles(
  folder: string,
  { preset, site, store }: QueueFlags,
): Promise<ArticleSource & { close(): Promise<void> }> {
  if (store === undefined) return folderSource(folder, { preset, site, watch: false })
  return /^postgres(ql)?:/.test(store) ? postgresStore(store) : sqliteStore(store)
}
