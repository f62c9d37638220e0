import { readFileSync } from 'node:fs'
import { hashOf } from './hash-of.ts'
import { inheritingHash } from './inheriting-hash.ts'
import type { SourceEntry } from './source-entry.ts'

/**
 * The hash of what an article is read from, as it is now: the entry's, unless its file was saved since it
 * was found.
 *
 * @param bytes - Of its file, if they are read.
 * @throws What `node:fs` says if the file is gone.
 */
export function sourceHash({ hash, origin }: SourceEntry, bytes?: Uint8Array): string {
  if (origin.kind !== 'markdown') return hash
  const { inherited, isPermalink, pageUrl } = origin
  const own = hashOf(bytes ?? readFileSync(origin.file))
  return inheritingHash(own, inherited, isPermalink ? pageUrl : undefined)
}
