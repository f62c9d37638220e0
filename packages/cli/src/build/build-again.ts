import { join } from 'node:path'
import type { ResolvedConfig } from '@standfirst/publication'
import { sourceFolders } from '@standfirst/publication'
import { watchFolder } from '@standfirst/publication/watch'
import { lockName } from '../lock/lock-file.ts'

/** Why a build is made once more. */
export interface BuildReason {
  /** It is the first time: nothing may have changed since the build before. */
  isFirst?: boolean
  /** Absolute paths of what was saved, added or removed; none where it is not known what has changed. */
  saved?: ReadonlySet<string>
}

/**
 * Build after each change of the publication's folder and of the sources that are elsewhere, one build
 * at a time.
 *
 * @param build - Builds, and gives when the next build is due though nothing is saved (an RFC 3339
 *   timestamp, or `undefined`); it must not throw.
 * @returns Never done: the program is stopped.
 */
export async function buildAgain(
  config: ResolvedConfig,
  build: (reason: BuildReason) => Promise<string | undefined>,
): Promise<void> {
  let last = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = (reason: BuildReason) => {
    last = last.then(async () => {
      const due = await build(reason)
      clearTimeout(timer)
      if (due === undefined) return
      // A timer can't be longer: it builds in vain then, and waits again.
      const delay = Math.min(Math.max(Date.parse(due) - Date.now() + 1, 0), longestDelay)
      timer = setTimeout(() => void next({}), delay)
    })
    return last
  }
  const ignored = [config.output, join(config.root, lockName)]
  const watching = sourceFolders(config).map((folder) =>
    watchFolder(folder, ignored, (saved) => next({ saved })),
  )
  await Promise.all(watching.map(({ ready }) => ready))
  // What was saved before the folders were watched.
  await next({ isFirst: true })
  process.stderr.write('Watching for changes; stop with Ctrl+C.\n')
  await new Promise(() => {})
}

/** Of a timer, in milliseconds. */
const longestDelay = 2 ** 31 - 1
