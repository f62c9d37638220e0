import { closeSync, mkdirSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hashOf } from '@standfirst/publication'
import { CliError } from '../cli-error.ts'

/** How long a build waits for another one, in milliseconds. */
const longest = 120_000

/**
 * Keep other builds away from folders until this one is done. The locks are the system's: it frees them
 * when the process ends, however it ends, so that none is left behind.
 *
 * @param folders - Absolute paths without symbolic links.
 * @param state - Folder for files that a lock may need.
 * @param onWait - Told once if another build has to be waited for.
 * @returns Frees the folders.
 * @throws {@linkcode CliError} if another build takes longer than two minutes.
 */
export async function lockFolders(
  folders: readonly string[],
  state: string,
  onWait: () => void,
): Promise<() => void> {
  const names = [...new Set(folders)].map((folder) => `standfirst-${hashOf(folder)}`).sort()
  const end = performance.now() + longest
  let isTold = false
  for (;;) {
    const locks: (() => void)[] = []
    for (const name of names) {
      const free = await lock(name, state)
      if (!free) break
      locks.push(free)
    }
    const freeAll = () => {
      for (const free of locks) free()
    }
    if (locks.length === names.length) return freeAll
    freeAll()
    if (performance.now() > end) {
      throw new CliError(
        `Found another build of \`${folders[0]}\` at work for ${longest / 1000} s, expected it to end: stop it, and build again.`,
      )
    }
    if (!isTold) onWait()
    isTold = true
    await wait(50 + Math.random() * 50)
  }
}

/** Take a lock; `undefined` if another process has it. */
function lock(name: string, state: string): Promise<(() => void) | undefined> {
  if (process.platform === 'linux') return listen(`\0${name}`)
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`)
  return Promise.resolve(openAlone(join(state, `${name}.lock`)))
}

/** A name without a file that only one process can listen at: an abstract socket, or a named pipe. */
function listen(path: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen({ path, exclusive: true }, () => {
      server.unref()
      resolve(() => server.close())
    })
  })
}

/** A file that only one process can have open: `O_EXLOCK` of macOS and the BSDs. */
function openAlone(file: string): (() => void) | undefined {
  const [readWrite, create, alone, atOnce] = [0x2, 0x200, 0x20, 0x4]
  mkdirSync(join(file, '..'), { recursive: true })
  try {
    const open = openSync(file, readWrite | create | alone | atOnce)
    return () => closeSync(open)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}
