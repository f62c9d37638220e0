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

/** What came of a build. */
export interface BuildOutcome {
  /** Whether it could be made (default: `true`). */
  isMade?: boolean
  /** When the next one is due though nothing is saved (an RFC 3339 timestamp, or `undefined`). */
  due?: string | undefined
}

/**
 * Build after each change of the publication's folder and of the sources that are elsewhere, one build
 * at a time.
 *
 * @param build - Builds; it must not throw. Where a build is due and can't be made, it is tried each minute.
 * @returns Never done: the program is stopped.
 */
export async function buildAgain(
  config: ResolvedConfig,
  build: (reason: BuildReason) => Promise<BuildOutcome>,
): Promise<void> {
  let last = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let due: string | undefined
  const next = (reason: BuildReason) => {
    last = last.then(async () => {
      const { due: found, isMade = true } = await build(reason)
      clearTimeout(timer)
      // What has to go at its time is still there.
      if (isMade) due = found
      if (due === undefined) return
      const least = isMade ? 0 : minute
      // A timer can't be longer: it builds in vain then, and waits again.
      const delay = Math.min(Math.max(Date.parse(due) - Date.now() + 1, least), longestDelay)
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

/** In milliseconds. */
const minute = 60_000

/** Of a timer, in milliseconds. */
const longestDelay = 2 ** 31 - 1
