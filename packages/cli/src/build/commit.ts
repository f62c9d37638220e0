import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, writeManifest, writeOwn } from './manifest.ts'
import { stagedPath } from './stage.ts'
import { writeWithSum } from './sum.ts'

/** What a build changes in the output folder. */
export interface Changes {
  /** Paths of files that are kept aside. */
  write: readonly string[]
  /** Paths of files that are gone. */
  remove: readonly string[]
  /** The files that are there now, by their paths. */
  there: ReadonlySet<string>
}

/**
 * Bring a build's files to their places. If that fails, the output folder is as it was before; if it is
 * cut off, a journal tells the next build what to look at again.
 *
 * @param folder - Folder of the build's own files, with the files kept aside in `stage`.
 * @param output - Absolute folder that is written to.
 * @param unsaved - Keep the manifest that is there, which is wrong about these paths already, and let the journal
 *   tell of them and of all that is changed now (default: the manifest is written).
 */
export function commit(
  folder: string,
  output: string,
  { remove, there, write }: Changes,
  manifest: Manifest,
  unsaved?: readonly string[],
): void {
  const journal = join(folder, 'journal.json')
  const tell = (paths: readonly string[]) =>
    writeOwn(journal, writeWithSum({ version: 1, output: manifest.output, paths }))
  tell([...new Set([...(unsaved ?? []), ...write, ...remove])])
  const aside = join(folder, 'undo')
  mkdirSync(aside, { recursive: true })
  const made = new Set<string>()
  const newFolders: string[] = []
  const added: string[] = []
  const replaced: string[] = []
  const removed: string[] = []
  try {
    for (const path of remove) {
      moveFile(join(output, path), stagedPath(aside, path))
      removed.push(path)
      removeEmptyFolders(output, path)
    }
    for (const path of write) {
      const file = join(output, path)
      makeFolder(dirname(file))
      if (there.has(path) && keep(file)) replaced.push(file)
      else added.push(file)
      moveFile(stagedPath(join(folder, 'stage'), path), file)
    }
    if (!unsaved) writeOwn(join(folder, 'manifest.json'), writeManifest(manifest))
  } catch (error) {
    try {
      undo()
      if (unsaved && unsaved.length > 0) tell(unsaved)
      else rmSync(journal, { force: true })
    } catch {
      // The journal stays, and the next build completes what this one has begun.
    }
    throw error
  }
  for (const file of replaced) rmSync(oldPath(file), { force: true })
  rmSync(aside, { recursive: true, force: true })
  if (!unsaved) rmSync(journal, { force: true })

  function undo(): void {
    for (const file of added) rmSync(file, { force: true })
    for (const one of newFolders.sort((a, b) => b.length - a.length)) {
      try {
        rmdirSync(one)
      } catch {
        // A folder that holds something of others' stays.
      }
    }
    for (const file of replaced) {
      renameSync(oldPath(file), file)
      // Where both are still names of one file, renaming does nothing.
      rmSync(oldPath(file), { force: true })
    }
    for (const path of removed) {
      const file = join(output, path)
      mkdirSync(dirname(file), { recursive: true })
      moveFile(stagedPath(aside, path), file)
    }
  }

  function makeFolder(one: string): void {
    if (made.has(one)) return
    const first = mkdirSync(one, { recursive: true })
    made.add(one)
    for (let each = one; first && each.length >= first.length; each = dirname(each)) {
      newFolders.push(each)
    }
  }
}

/**
 * Keep what a file is until all is done: by another name of the same file, where there are such.
 *
 * @returns Whether there is a file.
 */
function keep(file: string): boolean {
  const old = oldPath(file)
  rmSync(old, { force: true })
  try {
    linkSync(file, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    copyFileSync(file, old)
  }
  return true
}

function moveFile(from: string, to: string): void {
  try {
    rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    // Another file system: copied beside its place first, so that it is never there in part.
    const beside = newPath(to)
    try {
      rmSync(beside, { force: true })
      copyFileSync(from, beside)
      rename(beside, to)
    } catch (failure) {
      rmSync(beside, { force: true })
      throw failure
    }
    rmSync(from)
  }
}

/** Rename a file; an empty folder gives way to it. */
function rename(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error
    rmdirSync(to)
    renameSync(from, to)
  }
}

/** The names that a file may have for a moment while a build ends. */
export function momentaryPaths(path: string): string[] {
  return [newPath(path), oldPath(path)]
}

function newPath(path: string): string {
  return `${path}.standfirst-new`
}

function oldPath(path: string): string {
  return `${path}.standfirst-old`
}

/** Remove the folders that a file has left empty. */
function removeEmptyFolders(output: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(output, folder))
    } catch {
      return
    }
  }
}
