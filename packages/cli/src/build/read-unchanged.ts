import {
  createFileHashes,
  type LoadedArticle,
  readArticle,
  type SourceEntry,
  sourceHash,
} from '@standfirst/publication'
import type { BuildContext } from './build-context.ts'
import type { Manifest } from './manifest.ts'

/**
 * Read an article as it was when the build began.
 *
 * @param onPlaces - As {@linkcode readArticle} takes it.
 * @returns `undefined` if its file has been saved, moved or removed since: page and feed would disagree.
 */
export function readUnchanged(
  entry: SourceEntry,
  context: BuildContext,
  onPlaces?: Parameters<typeof readArticle>[2],
): LoadedArticle | undefined {
  return ifThere(() => {
    const read = readArticle(entry, context, onPlaces)
    return read.hash === entry.hash ? read : undefined
  })
}

/**
 * Make a function that says whether the file of an article is as it was when the build began. A file whose
 * size and time are as then is not read again.
 */
export function unchangedSince({
  stamps,
  time,
}: Pick<Manifest, 'stamps' | 'time'>): (entry: SourceEntry) => boolean {
  const hashes = createFileHashes(stamps, time)
  return (entry) => {
    const { hash, key, origin } = entry
    if (origin.kind !== 'markdown') return true
    const known = stamps[key]
    return known
      ? ifThere(() => hashes.of(key, origin.file)) === known[1]
      : ifThere(() => sourceHash(entry)) === hash
  }
}

function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
