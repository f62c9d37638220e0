import { join } from 'node:path'
import type { ResolvedConfig } from '@standfirst/publication'
import { sourceFolders } from '@standfirst/publication'
import { watchFolder } from '@standfirst/publication/watch'
import { lockName } from '../lock/lock-file.ts'

/**
 * Build after each change of the publication's folder and of the sources that are elsewhere, one build
 * at a time.
 *
 * @param build - Builds, and gives when the next build is due though nothing is saved (an RFC 3339
 *   timestamp, or `undefined`); it must not throw. Is told whether it is the first time: nothing may have
 *   changed then, since the build before.
 * @returns Never done: the program is stopped.
 */
export async function buildAgain(
  config: ResolvedConfig,
  build: (isFirst: boolean) => Promise<string | undefined>,
): Promise<void> {
  let last = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = (isFirst = false) => {
    last = last.then(async () => {
      const due = await build(isFirst)
      clearTimeout(timer)
      if (due === undefined) return
      // A timer can't be longer: it builds in vain then, and waits again.
      const delay = Math.min(Math.max(Date.parse(due) - Date.now() + 1, 0), longestDelay)
      timer = setTimeout(() => void next(), delay)
    })
    return last
  }
  const ignored = [config.output, join(config.root, lockName)]
  const watching = sourceFolders(config).map((folder) => watchFolder(folder, ignored, () => next()))
  await Promise.all(watching.map(({ ready }) => ready))
  // What was saved before the folders were watched.
  await next(true)
  process.stderr.write('Watching for changes; stop with Ctrl+C.\n')
  await new Promise(() => {})
}

/** Of a timer, in milliseconds. */
const longestDelay = 2 ** 31 - 1
