import type { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

/** What SQLite says when another process writes: `SQLITE_BUSY`. */
const busy = 5

/** Begin to write, as soon as no other process does; this one goes on with other things meanwhile. */
export async function begin(database: DatabaseSync, timeout: number): Promise<void> {
  const end = performance.now() + timeout
  for (;;) {
    try {
      database.exec('begin immediate')
      return
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== busy || performance.now() > end) throw error
    }
    await setTimeout(5 + Math.random() * 20)
  }
}
