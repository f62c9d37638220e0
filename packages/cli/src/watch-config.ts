import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { findConfig, watchOwnCode } from '@standfirst/publication'

/** Watch the code of a configuration, if it has any: one that never comes back would keep the command for ever. */
export function watchConfig(folder: string, seconds = 30): void {
  const file = findConfig(resolve(folder))
  if (file && !file.endsWith('.json')) watchOwnCode(seconds, realpathSync(resolve(folder)))
}
