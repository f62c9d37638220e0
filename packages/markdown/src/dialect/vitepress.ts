import { defaultHandlers, type Handle, type Unsafe } from 'mdast-util-to-markdown'
import { writeLink } from '../write/write-link.ts'
import { writeText } from '../write/write-text.ts'
import type { Dialect } from './dialect.ts'
import { isDecoded, markdownItLimits } from './markdown-it-limits.ts'
import { plainFence } from './plain-fence.ts'

const write = writeText()

const inText: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: [
    'autolink',
    'destinationLiteral',
    'destinationRaw',
    'titleQuote',
    'titleApostrophe',
  ],
}

/** Write text that Vue finds no value in: a comment stands between two braces. */
const writeVueText: Handle = (node, parent, state, info) =>
  write(node, parent, state, info).replace(/\{(?=\\?\{)/g, '{<!-- -->')

/** Write code, with the attribute by which Vue leaves the value of its braces alone. */
const writeVueCode: Handle & { peek: Handle } = Object.assign(
  ((node, parent, state) => {
    const written = defaultHandlers.inlineCode(node, parent, state)
    const code = state.stack.includes('tableCell') ? written.replaceAll('|', '\\|') : written
    return code.includes('{{') ? `${code}{v-pre}` : code
  }) satisfies Handle,
  { peek: (() => '`') as Handle },
)

/**
 * VitePress 1: markdown-it 14 with attributes, emoji and links of bare addresses; a page is a template
 * of Vue.
 *
 * @see {@link https://vitepress.dev/guide/markdown}
 */
export const vitepress: Dialect = {
  unsafe: [
    { character: '{', ...inText },
    { character: ':', after: '[\\w+-]+:', ...inText },
    { atBreak: true, character: ':' },
    // Names of hosts become links.
    { character: '.', before: '\\w', after: '[A-Za-z]{2}', ...inText },
  ],
  handlers: { link: writeLink(isDecoded), text: writeVueText, inlineCode: writeVueCode },
  fence: plainFence,
  limits: [
    {
      found: 'a note',
      fate: 'VitePress shows its signs as text without markdown-it-footnote',
      fix: 'Add the plugin `markdown-it-footnote` to the site.',
      applies: ({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition',
    },
    {
      found: 'a box to tick',
      fate: 'VitePress shows `[ ]` without a plugin',
      fix: 'Add the plugin `markdown-it-task-lists` to the site.',
      applies: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
    },
    ...markdownItLimits,
  ],
}
