import type { Image } from 'mdast'
import { defaultHandlers, type Handle, type Unsafe } from 'mdast-util-to-markdown'
import { hasCodeNotes } from '../shortcode/code-notes.ts'
import { writeImage } from '../write/write-image.ts'
import { writeLink } from '../write/write-link.ts'
import { writeText } from '../write/write-text.ts'
import type { Dialect } from './dialect.ts'
import { isDecoded, markdownItLimits } from './markdown-it-limits.ts'
import { plainFence } from './plain-fence.ts'
import { plainMetadata } from './plain-metadata.ts'
import { lostLineEnds, notes, ticks } from './shared-limits.ts'

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

/** No letter before it. */
const apart = '(?<![\\dA-Za-z])'

/** No letter after it. */
const end = '(?![\\dA-Za-z])'

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

const writePicture = writeImage()

/** Write a picture, with a comment after it where its text could end with attributes of the block. */
const writeVueImage: Handle & { peek: Handle } = Object.assign(
  ((node: Image, parent, state, info) => {
    const written = writePicture(node, parent, state, info)
    return node.alt?.trimEnd().endsWith('}') ? `${written}<!-- -->` : written
  }) satisfies Handle,
  { peek: defaultHandlers.image.peek },
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
    // Faces of signs become emoji, where no letter stands beside them.
    {
      character: ':',
      before: apart,
      after: `(?:-?[/()*|oODP@sSzZ$]|[,']-?[()D]|,'-?\\()${end}`,
      ...inText,
    },
    { character: ';', before: apart, after: `-?[()]${end}`, ...inText },
    { character: '-', before: `${apart}[8BXx]`, after: `\\)${end}`, ...inText },
    { character: '<', before: apart, after: `[/\\\\]?3${end}`, ...inText },
    { atBreak: true, character: ':' },
    // Names of hosts become links.
    { character: '.', before: '\\w', after: '[A-Za-z]{2}', ...inText },
  ],
  handlers: {
    image: writeVueImage,
    inlineCode: writeVueCode,
    link: writeLink(isDecoded),
    text: writeVueText,
  },
  fence: (lang, meta, code) => ({
    ...plainFence(lang, meta),
    isKept: hasCodeNotes(code, 'vitepress'),
  }),
  limits: [
    notes('VitePress', 'the plugin `markdown-it-footnote`'),
    ticks('VitePress', 'the plugin `markdown-it-task-lists`'),
    ...markdownItLimits,
    lostLineEnds('VitePress'),
    {
      found: 'a comment in code that marks lines, such as `// [!code focus]`',
      fate: 'VitePress leaves it out',
      fix: 'Say it in other words.',
      applies: (node) => node.type === 'code' && hasCodeNotes(node.value, 'vitepress'),
    },
    {
      found: 'code with spaces at its end',
      fate: 'VitePress shows it without them',
      fix: 'Take the spaces away.',
      applies: (node) => node.type === 'code' && /[^\S\n]$/.test(node.value),
    },
    {
      found: '`</script`, `</style` or `</template` in a title or other metadata',
      fate: 'VitePress stops the build, so it is kept out of its keys',
      fix: 'Say it without the sign.',
      applies: () => false,
      cut: (article) => plainMetadata(article, /<(?=\/(?:script|style|template))/gi, ''),
    },
  ],
}
