import type { SafeHtml } from '@standfirst/core'
import { unsafeHtml } from '@standfirst/publication'

/** Stands in a page where the links to other articles come: they are known when all articles are read. */
const mark = '<!--standfirst:links-->'

/** {@linkcode mark} as HTML. */
export const linksMark: SafeHtml = unsafeHtml(mark)

/** Whether links to others belong in a page. */
export function hasMark(page: string): boolean {
  return page.includes(mark)
}

/** Where the mark stands in a page, and how long it is, in bytes. */
export function placeOfMark(page: Buffer): [at: number, length: number] {
  return [page.lastIndexOf(mark), mark.length]
}
