import { fewEscapes } from '../write/few-escapes.ts'
import type { Dialect } from './dialect.ts'
import { holdsNode } from './holds-node.ts'
import { otherEncodings, stopsNuxtContent } from './keep-address.ts'
import { emojiNames, lostLineEnds, tabs } from './shared-limits.ts'
import { writeApartText } from './write-apart-text.ts'

/**
 * Nuxt Content 3: Markdown with components (MDC), which begin with `:`, attributes and values in braces.
 *
 * @see {@link https://content.nuxt.com/docs/files/markdown#mdc-syntax}
 */
export const nuxtContent: Dialect = {
  unsafe: [
    { character: '{' },
    { atBreak: true, character: ':' },
    { character: ':', after: '[A-Za-z]', inConstruct: 'phrasing' },
  ],
  handlers: { text: writeApartText('<!-- -->') },
  alternative: (text, state) =>
    fewEscapes(text, state).replace(/(?<!\\)((?:\\\\)*)([{[\]])/g, '$1\\$2'),
  limits: [
    otherEncodings('an address', 'Nuxt Content stops the build', stopsNuxtContent),
    emojiNames(
      'Nuxt Content',
      'Switch the plugin `remark-emoji` off in the configuration of the site.',
    ),
    {
      found: 'code that begins with an empty line',
      fate: 'Nuxt Content shows it without the line',
      fix: 'Take the empty line away.',
      applies: (node) => node.type === 'code' && node.value.startsWith('\n'),
    },
    {
      found: 'more than one paragraph in an item of a list, or in a note',
      fate: 'Nuxt Content makes lines of one of them',
      fix: 'Make one paragraph of them.',
      applies: (node) =>
        (node.type === 'listItem' || node.type === 'footnoteDefinition') &&
        node.children.filter(({ type }) => type === 'paragraph').length > 1,
    },
    lostLineEnds('Nuxt Content'),
    tabs('Nuxt Content'),
    {
      found: 'a link with code that holds brackets in its text',
      fate: 'Nuxt Content shows its signs as text',
      fix: 'Put the code outside of the link.',
      applies: (node) =>
        node.type === 'link' &&
        holdsNode(node, (one) => one.type === 'inlineCode' && /[[\]]/.test(one.value)),
    },
  ],
}
