import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, writeAside } from './manifest.ts'

/** What a build changes in the output folder. */
export interface Changes {
  /** Paths of files that are kept aside. */
  write: readonly string[]
  /** Paths of files that are gone. */
  remove: readonly string[]
}

/**
 * Bring a build's files to their places. A journal says first what will change, so that the next build
 * knows what to look at again if this one is cut off.
 *
 * @param folder - Folder of the build's own files, with the files kept aside in `stage`.
 */
export function commit(folder: string, { remove, write }: Changes, manifest: Manifest): void {
  const journal = join(folder, 'journal.json')
  writeAside(journal, JSON.stringify([...write, ...remove]))
  const { output } = manifest
  const made = new Set<string>()
  for (const path of write) {
    const to = join(output, path)
    const parent = dirname(to)
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true })
      made.add(parent)
    }
    moveFile(join(folder, 'stage', path), to)
  }
  for (const path of remove) removeFile(output, path)
  writeAside(join(folder, 'manifest.json'), JSON.stringify(manifest))
  rmSync(journal)
}

/** The paths that a build was changing when it was cut off. */
export function unfinished(folder: string): string[] {
  const journal = join(folder, 'journal.json')
  if (!existsSync(journal)) return []
  return JSON.parse(readFileSync(journal, 'utf8'))
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    // Another file system: copied beside its place first, so that it is never there in part.
    const beside = besidePath(to)
    try {
      copyFileSync(from, beside)
      renameSync(beside, to)
    } catch (failure) {
      rmSync(beside, { force: true })
      throw failure
    }
  }
}

/** Where a file from another file system is copied to before it takes its place. */
export function besidePath(path: string): string {
  return `${path}.new`
}

/** Remove a file, and the folders that it leaves empty. */
function removeFile(output: string, path: string): void {
  rmSync(join(output, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(output, folder))
    } catch {
      return
    }
  }
}
