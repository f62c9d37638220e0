import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Handle } from 'mdast-util-to-markdown'

/**
 * Write a footnote so that lines of nothing but spaces, which only code has, stay as long as they are:
 * parsers take the indentation of a footnote from no line that looks blank.
 */
export const writeFootnote: Handle = (node, parent, state, info) =>
  write(node, parent, state, info)
    .split('\n')
    .map((line) => (blank.test(line) ? line.slice(4) : line))
    .join('\n')

const write = gfmToMarkdown().extensions?.find(({ handlers }) => handlers?.footnoteDefinition)
  ?.handlers?.footnoteDefinition as Handle

const blank = /^ {4}[ \t]+$/
