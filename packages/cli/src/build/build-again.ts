import { join } from 'node:path'
import type { ResolvedConfig } from '@standfirst/publication'
import { sourceFolders } from '@standfirst/publication'
import { watchFolder } from '@standfirst/publication/watch'
import { lockName } from '../lock/lock-file.ts'

/**
 * Build after each change of the publication's folder and of the sources that are elsewhere, one build
 * at a time.
 *
 * @param build - Builds; it must not throw. Is told whether it is the first time: nothing may have
 *   changed then, since the build before.
 * @returns Never done: the program is stopped.
 */
export async function buildAgain(
  config: ResolvedConfig,
  build: (isFirst: boolean) => Promise<void>,
): Promise<void> {
  let last = Promise.resolve()
  const next = () => {
    last = last.then(() => build(false))
    return last
  }
  const ignored = [config.output, join(config.root, lockName)]
  const watching = sourceFolders(config).map((folder) => watchFolder(folder, ignored, next))
  await Promise.all(watching.map(({ ready }) => ready))
  // What was saved before the folders were watched.
  last = last.then(() => build(true))
  await last
  process.stderr.write('Watching for changes; stop with Ctrl+C.\n')
  await new Promise(() => {})
}
