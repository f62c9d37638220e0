import type { Handle } from 'mdast-util-to-markdown'
import { fewEscapes } from '../write/few-escapes.ts'
import { writeLink } from '../write/write-link.ts'
import { writeText } from '../write/write-text.ts'
import type { Dialect } from './dialect.ts'

const write = writeText()

/**
 * Write text that Docusaurus finds no emoji and no identifier of a heading in, which it does whatever
 * is escaped: a comment stands before the sign that ends one.
 */
const writePlainText: Handle = (node, parent, state, info) => {
  const text = write(node, parent, state, info).replace(
    /:(?=[\w+\\-]*[A-Za-z+])[\w+\\-]+(?=:)/g,
    '$&<!-- -->',
  )
  return state.stack.includes('headingAtx') ? text.replace(/(?=\}\s*$)/, '<!-- -->') : text
}

/**
 * Docusaurus 3: MDX with GFM and directives. Its comments of HTML are made comments of MDX.
 *
 * @see {@link https://docusaurus.io/docs/markdown-features/react}
 */
export const docusaurus: Dialect = {
  unsafe: [
    { character: '{' },
    { character: '<' },
    { atBreak: true, character: ':' },
    { character: ':', after: '[A-Za-z]' },
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
  // MDX has no addresses between angle brackets.
  handlers: { link: writeLink(() => true), text: writePlainText },
  alternative: (text, state) => fewEscapes(text, state).replace(/(?<!\\)[<{]/g, '\\$&'),
}
