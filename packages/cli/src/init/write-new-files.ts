import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Write files where there are none yet; one that is there is kept as it is.
 *
 * @param root - The folder, absolute; made if it is not there.
 * @param files - By their paths within the folder.
 * @returns Paths of those that were written, and of those that were there.
 */
export function writeNewFiles(
  root: string,
  files: Readonly<Record<string, string>>,
): { written: string[]; kept: string[] } {
  const kept = Object.keys(files).filter((path) => existsSync(join(root, path)))
  const written = Object.keys(files).filter((path) => !kept.includes(path))
  for (const path of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files[path] as string, { flag: 'wx' })
  }
  return { written, kept }
}
