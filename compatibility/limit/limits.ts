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

const emoji = (unless: string): Limit => ({
  says: `a name between colons, such as \`:smile:\`, becomes its emoji unless ${unless}`,
  applies: (node) => node.type === 'text' && /:[\w+-]+:/.test(node.value),
})

const twoBreaks = (says: string): Limit => ({
  says,
  applies: (node) =>
    'children' in node &&
    node.children.some(({ type }, at) => type === 'break' && node.children[at - 1]?.type === type),
})

const orderedFromOne: Limit = {
  says: 'ordered lists begin at 1',
  applies: (node) => node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1,
}

/** Whether a name can stand in a list that is parted at semicolons, as HTML. */
function isListed(name: string): boolean {
  return !/;|<[a-z/!?]|<[^>]*>|&(?:#|[a-z\d]{2})/i.test(name)
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
    orderedFromOne,
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
    emoji('`markdown.emoji` is off'),
    {
      says: 'a `{#name}` at the end of a heading becomes its identifier',
      applies: (node) =>
        node.type === 'heading' &&
        holds(node, (one) => one.type === 'text' && /\{#[^{}]*\}\s*$/.test(one.value)),
    },
  ],
  'nuxt-content': [
    bareAddresses,
    emoji('`remark-emoji` is off'),
    {
      says: 'code that begins with an empty line loses it',
      applies: (node) => node.type === 'code' && node.value.startsWith('\n'),
    },
    {
      says: 'paragraphs of an item of a list, or of a note, become lines of one',
      applies: (node) =>
        (node.type === 'listItem' || node.type === 'footnoteDefinition') &&
        node.children.filter(({ type }) => type === 'paragraph').length > 1,
    },
    {
      says: 'a link is none where code in its text holds `]`',
      applies: (node) =>
        node.type === 'link' &&
        holds(node, (one) => one.type === 'inlineCode' && one.value.includes(']')),
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
    {
      says: 'code loses spaces at its end',
      applies: (node) => node.type === 'code' && /[^\S\n]$/.test(node.value),
    },
  ],
  pelican: [
    {
      says: 'lists of names are parted at semicolons: a tag or author with one, or with a tag of HTML, is left out, and so is one that is there twice',
      applies: () => false,
      cutMetadata: (article) => ({
        ...article,
        tags: article.tags.filter(isListed),
        authors: article.authors.filter(
          ({ name }, at, all) =>
            isListed(name) && all.findIndex((other) => other.name === name) === at,
        ),
      }),
    },
    orderedFromOne,
    {
      says: 'struck text needs the extension `pymdownx.tilde`',
      applies: ({ type }) => type === 'delete',
    },
    {
      says: 'boxes to tick need the extension `pymdownx.tasklist`',
      applies: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
    },
    {
      says: 'a table with a head and no rows gets an empty row',
      applies: (node) => node.type === 'table' && node.children.length < 2,
    },
    {
      says: 'strong text in stressed text loses its marks where letters stand beside it',
      applies: (node) =>
        (node.type === 'emphasis' || node.type === 'strong') &&
        node.children.some((one) =>
          holds(one, ({ type }) => type === 'strong' || type === 'emphasis'),
        ),
    },
    {
      says: 'a title of nothing but a quote is lost',
      applies: (node) => 'title' in node && /^['"]$/.test(node.title ?? ''),
    },
    {
      says: 'code loses empty lines at its edges',
      applies: (node) => node.type === 'code' && /^\s*\n|\n\s*$/.test(node.value),
    },
    twoBreaks('a backslash is shown for the second of two breaks'),
    {
      says: '`&#` in code in a list, a quotation or a note can stop the build',
      applies: (node) =>
        ['listItem', 'blockquote', 'footnoteDefinition'].includes(node.type) &&
        'children' in node &&
        node.children.some((one) => one.type === 'code' && one.value.includes('&#')),
    },
    {
      says: 'code in a list, a quotation or a note needs text, and no empty lines at its edges',
      applies: (node) =>
        ['listItem', 'blockquote', 'footnoteDefinition'].includes(node.type) &&
        'children' in node &&
        node.children.some(
          (one) => one.type === 'code' && !/^[^\S\n]*\S(?:[\s\S]*\S)?[^\S\n]*$/.test(one.value),
        ),
    },
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
