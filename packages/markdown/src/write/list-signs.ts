import type { Unsafe } from 'mdast-util-to-markdown'

/**
 * Signs that begin an item of a list where a line end is all that stands after them. The patterns of the
 * library take that line end with them, and so don't see the same sign on the next line.
 */
export const listSigns: readonly Unsafe[] = [
  { atBreak: true, character: '+', after: '(?=[ \\t\\r\\n])' },
  { atBreak: true, character: '-', after: '(?=[ \\t\\r\\n])' },
  { atBreak: true, before: '\\d+', character: '.', after: '(?=[ \\t\\r\\n]|$)' },
]
