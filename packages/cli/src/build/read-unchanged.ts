import {
  type LoadedArticle,
  readArticle,
  type SourceEntry,
  sourceHash,
} from '@standfirst/publication'
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
  return ifThere(() => {
    const read = readArticle(entry, context)
    return read.hash === entry.hash ? read : undefined
  })
}

/** Whether the file of an article is as it was when the build began. */
export function isUnchanged(entry: SourceEntry): boolean {
  return ifThere(() => sourceHash(entry)) === entry.hash
}

function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
