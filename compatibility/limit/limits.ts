import { parseArticle } from '@standfirst/core'
import { type MarkdownPreset, renderMarkdown } from '@standfirst/markdown'
import type { Image, Nodes } from 'mdast'
import type { Limit } from './limit.ts'

const alternativeSigns = (preset: MarkdownPreset): Limit => ({
  says: 'alternative texts lose backslashes, and signs that Markdown reads as marks: uneven brackets, pairs of stars, tags, references',
  applies: (node) => node.type === 'image' && needsEscapes(node, preset),
})

const bareAddresses: Limit = {
  says: 'text that looks like an address becomes a link',
  applies: (node) => node.type === 'text' && /https?:\/\/|www\.|[\w.+-]@[\w-]/i.test(node.value),
}

/** What each tool can't show, as it was measured. */
export const limits: Partial<Record<MarkdownPreset, readonly Limit[]>> = {
  hugo: [
    {
      says: 'struck text in stressed text or a link in a heading stops the build',
      applies: (node) =>
        node.type === 'heading' &&
        node.children.some(
          (one) => one.type !== 'delete' && holds(one, ({ type }) => type === 'delete'),
        ),
    },
    {
      says: 'alternative texts show the backslash of an escape, and quotes, dashes and dots as the names of typographic signs',
      applies: (node) =>
        node.type === 'image' &&
        (needsEscapes(node, 'hugo') || /["']|--|\.\.\.|<<|>>/.test(node.alt ?? '')),
    },
  ],
  jekyll: [
    {
      says: 'ordered lists begin at 1',
      applies: (node) => node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1,
    },
    {
      says: 'a table with a head and no rows is text',
      applies: (node) => node.type === 'table' && node.children.length < 2,
    },
    {
      says: '`|` in code in a table is shown with a backslash',
      applies: (node) =>
        node.type === 'tableCell' &&
        holds(node, (one) => one.type === 'inlineCode' && one.value.includes('|')),
    },
  ],
  eleventy: [
    {
      says: 'notes need the plugin markdown-it-footnote',
      applies: ({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition',
    },
    {
      says: 'boxes to tick need the plugin markdown-it-task-lists',
      applies: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
    },
    alternativeSigns('eleventy'),
  ],
  astro: [bareAddresses],
  docusaurus: [
    bareAddresses,
    {
      says: 'a name between colons, such as `:smile:`, becomes its emoji unless `markdown.emoji` is off',
      applies: (node) => node.type === 'text' && /:[\w+-]+:/.test(node.value),
    },
    {
      says: 'a `{#name}` at the end of a heading becomes its identifier',
      applies: (node) =>
        node.type === 'heading' &&
        holds(node, (one) => one.type === 'text' && /\{#[^{}]*\}\s*$/.test(one.value)),
    },
  ],
  vitepress: [
    {
      says: 'notes need the plugin markdown-it-footnote',
      applies: ({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition',
    },
    {
      says: 'boxes to tick need the plugin markdown-it-task-lists',
      applies: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
    },
    alternativeSigns('vitepress'),
  ],
  hexo: [
    {
      says: 'alternative texts show the backslash of an escape',
      applies: (node) => node.type === 'image' && needsEscapes(node, 'hexo'),
    },
    {
      says: 'notes need a plugin',
      applies: ({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition',
    },
  ],
}

function holds(node: Nodes, is: (node: Nodes) => boolean): boolean {
  return is(node) || ('children' in node && node.children.some((one) => holds(one as Nodes, is)))
}

/** Whether the alternative text of a picture can't be written without a backslash. */
function needsEscapes(image: Image, preset: MarkdownPreset): boolean {
  const article = parseArticle({
    ...{ url: 'https://example.com/', language: 'en', title: 'T', summary: 'S' },
    publishedAt: '2026-11-23T00:00:00Z',
    sections: [
      {
        kind: 'prose',
        content: [
          {
            type: 'paragraph',
            children: [{ type: 'image', url: 'https://example.com/a.png', alt: image.alt ?? '' }],
          },
        ],
      },
    ],
  })
  const text = renderMarkdown(article, { preset })
  return /^!\[[^\n]*\\[^\n]*\]\(/m.test(text)
}
