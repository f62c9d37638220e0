import type { Handle } from 'mdast-util-to-markdown'
import { fewEscapes } from '../write/few-escapes.ts'
import { writeText } from '../write/write-text.ts'
import type { Dialect } from './dialect.ts'
import { plainFence } from './plain-fence.ts'

const write = writeText()

/** Write text with its line ends as references: Hexo makes breaks of them. */
const writeOneLine: Handle = (node, parent, state, info) =>
  write(node, parent, state, info).replace(/\r?\n|\r/g, '&#xA;')

/** Hexo 8: marked, with line ends as breaks; its tags are switched off by a key. */
export const hexo: Dialect = {
  handlers: { text: writeOneLine },
  fence: plainFence,
  limits: [
    {
      found: 'signs in an alternative text that Markdown would read as marks',
      fate: 'Hexo shows a backslash before them',
      fix: 'Say it without brackets, stars and tags.',
      applies: (node) =>
        node.type === 'image' && fewEscapes(node.alt ?? '', { inCell: false }).includes('\\'),
    },
    {
      found: 'a note',
      fate: 'Hexo shows its signs as text without a plugin',
      fix: 'Add a plugin for footnotes to the site.',
      applies: ({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition',
    },
  ],
}
