import { existsSync, readdirSync } from 'node:fs'

/** Names of the folders in a folder, in order; none where it is not there. */
export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((one) => (one.isDirectory() ? one.name : []))
    .sort()
}
