import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { checkOptions, expectOptions, optionError } from '@standfirst/core'
import type { ObjectStore } from './object-store.ts'

/** Configuration for {@linkcode folderTarget}. */
export interface FolderTargetOptions {
  /**
   * Wait until each file is on the disk, so that it is there after a power failure too (default: `false`, where it is
   * safe from the end of a process, and the system writes when it likes).
   */
  durable?: boolean | undefined
}

/** The folder of what is being written, in which nothing is rendered. */
export const asideFolder = '.aside'

/**
 * Put objects into a folder: each is written aside, in `.aside`, and then renamed.
 *
 * @param folder - Path of the folder, which is made if it is not there. On several machines, one that they share.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const target = folderTarget('/srv/archive')
 * ```
 */
export function folderTarget(folder: string, options: FolderTargetOptions = {}): ObjectStore {
  expectOptions(options, 'folderTarget')
  if (typeof folder !== 'string' || folder === '') {
    throw optionError('folder', folder, 'the path of a folder')
  }
  checkOptions(options, { durable: 'boolean' })
  const { durable = false } = options
  const aside = join(folder, asideFolder)
  const made = new Set<string>()
  let prepared: Promise<void> | undefined

  async function make(path: string): Promise<void> {
    if (made.has(path)) return
    await mkdir(path, { recursive: true })
    // An archive has more folders than anybody should remember.
    if (made.size > 10_000) made.clear()
    made.add(path)
  }

  return {
    get: async (name) => readFile(pathIn(folder, name)).catch(nothingFound),
    has: async (name) =>
      access(pathIn(folder, name)).then(
        () => true,
        (error) => Boolean(nothingFound(error)),
      ),
    async put(name, content) {
      const path = pathIn(folder, name)
      prepared ??= prepare(aside)
      await prepared.catch((error) => {
        // The next one tries again: a disk that was full or away may be there by then.
        prepared = undefined
        throw error
      })
      const beside = join(aside, randomUUID())
      const write = () => writeFile(beside, content, { flag: 'wx', flush: durable })
      try {
        await write().catch(async (error: NodeJS.ErrnoException) => {
          // Somebody has removed the folder since it was made.
          if (error.code !== 'ENOENT') throw error
          await mkdir(aside, { recursive: true })
          await write()
        })
        await make(dirname(path))
        await rename(beside, path).catch(async (error: NodeJS.ErrnoException) => {
          // Somebody has removed the folder since it was made.
          if (error.code !== 'ENOENT') throw error
          await mkdir(dirname(path), { recursive: true })
          await rename(beside, path)
        })
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
  }
}

/** The path of an object; a name that leads out of the folder is none. */
function pathIn(folder: string, name: string): string {
  const path = resolve(folder, name)
  const [first] = relative(folder, path).split(sep)
  if (first === '' || first === '..' || resolve(folder, `.${sep}${name}`) !== path) {
    throw new Error(
      `Found the name \`${name}\`, expected one of a file in the folder ${folder}: nothing outside of it is read or written`,
    )
  }
  return path
}

/** Make the folder for what is written aside, and clear what processes have left there that were ended. */
async function prepare(aside: string): Promise<void> {
  await mkdir(aside, { recursive: true })
  const hour = 3_600_000
  for (const name of await readdir(aside)) {
    const path = join(aside, name)
    const found = await stat(path).catch(nothingFound)
    if (found && Date.now() - found.mtimeMs > hour) await rm(path, { force: true, recursive: true })
  }
}

function nothingFound(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}
