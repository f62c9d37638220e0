import { type LoadedArticle, readArticle, type SourceEntry } from '@standfirst/publication'
import type { BuildContext } from './build-context.ts'

/**
 * Read an article as it was when the build began.
 *
 * @returns `undefined` if its file has been saved, moved or removed since: page and feed would disagree.
 */
export function readUnchanged(
  entry: SourceEntry,
  context: BuildContext,
): LoadedArticle | undefined {
  try {
    const read = readArticle(entry, context)
    return read.hash === entry.hash ? read : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
