import type { SafeHtml } from '@standfirst/core'
import { unsafeHtml } from '@standfirst/publication'

/** Stands in a page where the links to other articles come: they are known when all articles are read. */
const mark = '<!--standfirst:links-->'

/** {@linkcode mark} as HTML. */
export const linksMark: SafeHtml = unsafeHtml(mark)

/** A page without its mark, and where links belong in it. */
export function withoutMark(page: string): [page: string, at: number | undefined] {
  const at = page.lastIndexOf(mark)
  return at < 0 ? [page, undefined] : [page.slice(0, at) + page.slice(at + mark.length), at]
}
