import type { Article, RenderOptions } from '@standfirst/core'
import type { EntryWriter } from './entry-writer.ts'
import { createRoom, type Limits } from './room.ts'
import { tooLong } from './too-long.ts'

/**
 * Fill one sitemap.
 *
 * @returns Gives the text to add for an article; `undefined`, with an issue, if it doesn't fit.
 */
export function createAdder(
  writer: EntryWriter,
  options: Limits & RenderOptions,
): (article: Article) => string | undefined {
  const hasRoom = createRoom(writer, options)
  let index = -1
  return (article) => {
    index++
    const entry = writer.entry(article)
    if (!entry || hasRoom(entry)) return entry
    options.onIssue?.(tooLong(index))
    return undefined
  }
}
