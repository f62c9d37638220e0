import { watch } from 'chokidar'
import { isWatched } from './is-watched.ts'
import { ownStreams } from './own-streams.ts'

/** A folder that is watched. */
export interface Watching {
  /** Done when every change from now on is seen. */
  ready: Promise<void>
  stop(): Promise<void>
}

/**
 * Call a function after changes in a folder: once for those that come together, and never twice at the
 * same time. It is told the paths that were saved, added or removed. A file that the process writes its own messages
 * to doesn't count.
 *
 * What can't be followed, such as a link that leads to itself or a folder that may not be read, is a change as well:
 * who reads the folder then says what is wrong with it.
 *
 * @param ignored - Paths that are not watched; neither are `node_modules` and what begins with a dot, but for what a
 *   publication is read from.
 */
export function watchFolder(
  folder: string,
  ignored: readonly string[],
  onChange: (paths: ReadonlySet<string>) => Promise<void>,
): Watching {
  const watcher = watch(folder, {
    ignoreInitial: true,
    // The folder itself may have any name.
    ignored: (path) => ignored.includes(path) || (path !== folder && !isWatched(path)),
    alwaysStat: true,
    // An editor may empty a file before it writes it.
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let again = false
  let paths = new Set<string>()
  const run = async () => {
    do {
      again = false
      const changed = paths
      paths = new Set()
      await onChange(changed)
    } while (again)
    running = undefined
  }
  const isOwn = ownStreams()
  const note = (path: string) => {
    paths.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (running) again = true
      else running = run()
    }, 20)
  }
  watcher.on('all', (_, path, stats) => {
    if (!stats || !isOwn(stats)) note(path)
  })
  watcher.on('error', (error) => {
    const { code = '', path } = error as NodeJS.ErrnoException
    if (!unfollowed.has(code)) throw error
    note(path ?? folder)
  })
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    async stop() {
      clearTimeout(timer)
      await watcher.close()
      await running
    },
  }
}

/** Codes of the system for a single path that can't be followed; others, such as too few watchers, are of all. */
const unfollowed = new Set(['ELOOP', 'EACCES', 'EPERM', 'ENAMETOOLONG'])
