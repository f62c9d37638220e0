import { isAbsolute, join, relative, resolve } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { lockName } from '../lock/lock-file.ts'
import { watchFolder } from '../watch-folder.ts'

/**
 * Build after each change of the publication's folder and of the sources that are elsewhere, one build
 * at a time.
 *
 * @param build - Builds; it must not throw. Is told whether it is the first time: nothing may have
 *   changed then, since the build before.
 * @returns Never done: the program is stopped.
 */
export async function buildAgain(
  { assets, output, root, sources }: ResolvedConfig,
  build: (isFirst: boolean) => Promise<void>,
): Promise<void> {
  const folders = [
    assets,
    ...sources.flatMap((source) =>
      typeof source === 'object' && 'markdown' in source ? [resolve(root, source.markdown)] : [],
    ),
  ].filter((folder) => isOutside(folder, root))
  let last = Promise.resolve()
  const next = () => {
    last = last.then(() => build(false))
    return last
  }
  const ignored = [output, join(root, lockName)]
  const watching = [root, ...folders].map((folder) => watchFolder(folder, ignored, next))
  await Promise.all(watching.map(({ ready }) => ready))
  // What was saved before the folders were watched.
  last = last.then(() => build(true))
  await last
  process.stderr.write('Watching for changes; stop with Ctrl+C.\n')
  await new Promise(() => {})
}

function isOutside(folder: string, root: string): boolean {
  const path = relative(root, folder)
  return isAbsolute(path) || path.startsWith('..')
}
