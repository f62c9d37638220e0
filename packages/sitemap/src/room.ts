import { checkOptions, utf8Length } from '@standfirst/core'
import type { EntryWriter } from './entry-writer.ts'

/** How much one sitemap may hold. */
export interface Limits {
  maxUrls?: number | undefined
  maxBytes?: number | undefined
}

/**
 * Count the entries of one sitemap.
 *
 * @returns Takes an entry, and says whether there is room for it.
 */
export function createRoom(writer: EntryWriter, limits: Limits): (entry: string) => boolean {
  checkOptions(limits, { maxUrls: 'number', maxBytes: 'number' })
  const { maxUrls = 50_000, maxBytes = 52_428_800 } = limits
  let urls = 0
  let bytes = utf8Length(writer.head) + utf8Length(writer.tail)
  return (entry) => {
    const length = utf8Length(entry)
    if (urls >= maxUrls || bytes + length > maxBytes) return false
    urls++
    bytes += length
    return true
  }
}
