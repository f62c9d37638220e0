import { fewEscapes } from '../write/few-escapes.ts'
import { writeLink } from '../write/write-link.ts'
import type { Dialect } from './dialect.ts'
import { textOf } from './text-of.ts'

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
  handlers: { link: writeLink(() => true) },
  alternative: (text, state) => fewEscapes(text, state).replace(/(?<!\\)[<{]/g, '\\$&'),
  limits: [
    {
      found: 'a name of an emoji between colons',
      fate: 'Docusaurus shows the emoji, whatever is escaped',
      fix: 'Switch `markdown.emoji` off in the configuration of the site.',
      applies: (node) => node.type === 'text' && /:[\w+-]+:/.test(node.value),
    },
    {
      found: 'a heading that ends in `{#`, a name and `}`',
      fate: 'Docusaurus takes it for the identifier of the heading',
      fix: 'Put the braces into code.',
      applies: (node) => node.type === 'heading' && /\{#[^{}]*\}\s*$/.test(textOf(node)),
    },
  ],
}
