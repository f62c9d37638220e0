import type { Handle } from 'mdast-util-to-markdown'
import { referAfter, writeText } from '../../write/write-text.ts'

const write = writeText([':'])

/**
 * Write text with its line ends as references, for Hexo makes breaks of them, and with separators of
 * lines too, at which marked ends headings and tables.
 */
export const writeMarkedText: Handle = (node, parent, state, info) =>
  write(node, parent, state, info)
    .replace(/\r?\n|\r/g, '&#xA;')
    .replace(/(?<!\\)\\*[\u2028\u2029]/g, referAfter)
