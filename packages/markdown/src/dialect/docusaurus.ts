import type { Nodes } from 'mdast'
import { partLists } from '../body/join-blocks.ts'
import { hasCodeNotes } from '../shortcode/code-notes.ts'
import { fewEscapes } from '../write/few-escapes.ts'
import { writeLink } from '../write/write-link.ts'
import type { Dialect } from './dialect.ts'
import { writeMdxComment } from './mdx-comment.ts'
import { plainMetadata } from './plain-metadata.ts'
import { emojiNames } from './shared-limits.ts'
import { textOf } from './text-of.ts'
import { writeApartText } from './write-apart-text.ts'

/**
 * Docusaurus 3: MDX with GFM and directives.
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
  handlers: {
    html: writeMdxComment,
    link: writeLink(() => true),
    text: writeApartText('{/* */}'),
  },
  prepare: partLists,
  fence: (lang, meta, code) => ({
    ...(lang && { lang }),
    ...(meta && { meta }),
    isKept: hasCodeNotes(code, 'docusaurus'),
  }),
  alternative: (text, state) =>
    fewEscapes(text, state).replace(/(?<!\\)((?:\\\\)*)([<{]|:(?=[A-Za-z]))/g, '$1\\$2'),
  limits: [
    emojiNames('Docusaurus', 'Switch `markdown.emoji` off in the configuration of the site.'),
    {
      found: 'a comment in code that marks lines, such as `// highlight-next-line`',
      fate: 'Docusaurus leaves it out',
      fix: 'Say it in other words.',
      applies: (node) => node.type === 'code' && hasCodeNotes(node.value, 'docusaurus'),
    },
    {
      found: 'a heading that ends in `{#`, a name and `}`',
      fate: 'Docusaurus takes it for the identifier of the heading',
      fix: 'Put the braces into code.',
      applies: (node) => node.type === 'heading' && /\{#[^{}]*\}\s*$/.test(textOf(node)),
    },
    {
      found: '`&` directly before `<` or a reference to a character',
      fate: 'the minifier of Docusaurus loses what follows',
      fix: 'Put a space between them, or build with `SKIP_HTML_MINIFICATION=true`.',
      applies: (node) =>
        (['value', 'alt', 'title'] as const).some((key) => crowded.test(textIn(node, key))),
      cut: (article) => plainMetadata(article, new RegExp(crowded, 'g'), 'and'),
    },
    {
      found:
        '`&` before a space or sign, with no space or sign elsewhere, in an alternative text or title',
      fate: 'the minifier of Docusaurus leaves its quotes out, and loses what follows or adds a `/`',
      fix: 'Put a space before it too, or build with `SKIP_HTML_MINIFICATION=true`.',
      applies: (node) => (['alt', 'title'] as const).some((key) => isUnquoted(textIn(node, key))),
    },
    {
      found: "a backslash before a digit, `u`, `x`, `'`, another or the end of a text of metadata",
      fate: 'Docusaurus stops the build, so it is kept out of its keys',
      fix: 'Say it without the backslash.',
      applies: () => false,
      cut: (article) => plainMetadata(article, /\\(?=[\dux'\\]|$)/g, ''),
    },
  ],
}

/** What the minifier makes a reference of with the `&` before it. */
const crowded = /&(?=<|&#?\w+;)/

/** Whether the minifier sees none of the signs that an attribute needs quotes for. */
function isUnquoted(text: string): boolean {
  const needsQuotes = /[\t\n\f\r "'=<>`]/
  // It looks at no sign directly after a `&`.
  return needsQuotes.test(text) && !needsQuotes.test(text.replace(/&[^\dA-Za-z#]/g, ''))
}

function textIn(node: Nodes, key: 'value' | 'alt' | 'title'): string {
  return String((node as Partial<Record<typeof key, string | null>>)[key] ?? '')
}
