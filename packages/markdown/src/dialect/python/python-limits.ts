import type { Nodes } from 'mdast'
import { holdsNode } from '../holds-node.ts'
import { lostNotes } from '../lost-notes.ts'
import { otherStarts, tabs } from '../shared-limits.ts'
import type { ToolLimit } from '../tool-limit.ts'
import { holdsStrong } from './write-python-emphasis.ts'

/** What Python-Markdown can't show. */
export const pythonLimits: readonly ToolLimit[] = [
  {
    found: 'a tag or author with `;` or a tag of HTML, or one that is there twice',
    fate: 'Pelican parts its lists at semicolons, so it is left out of them',
    fix: 'Give it another name.',
    applies: () => false,
    cut: (article) => ({
      ...article,
      tags: article.tags.filter(isListed),
      authors: article.authors.filter(
        ({ name }, at, all) =>
          isListed(name) && all.findIndex((other) => other.name === name) === at,
      ),
    }),
  },
  otherStarts,
  tabs('Pelican'),
  lostNotes('Pelican'),
  {
    found: 'struck text',
    fate: 'its `~~` are shown as text',
    fix: 'Add the extension `pymdownx.tilde` to the site.',
    applies: ({ type }) => type === 'delete',
  },
  {
    found: 'a box to tick',
    fate: '`[ ]` is shown',
    fix: 'Add the extension `pymdownx.tasklist` to the site.',
    applies: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
  },
  {
    found: 'a table with a head and no rows',
    fate: 'an empty row is shown',
    fix: 'Give it a row, or make it a list.',
    applies: (node) => node.type === 'table' && node.children.length < 2,
  },
  {
    found: 'strong text in stressed text',
    fate: 'its marks are lost where a letter stands beside it',
    fix: 'Put a space before and after the stressed text, or stress all of it alike.',
    applies: (node) => 'children' in node && node.children.some(isCrowded),
  },
  {
    found: 'code with spaces or empty lines at its edges',
    fate: 'it is shown without them',
    fix: 'Take them away.',
    applies: (node) => node.type === 'code' && /^\s*\n|\s$/.test(node.value),
  },
  {
    found: 'a title of nothing but a quote',
    fate: 'it is lost',
    fix: 'Give it words.',
    applies: (node) => 'title' in node && /^['"]$/.test(node.title ?? ''),
  },
  {
    found: 'code with `|` in a table',
    fate: 'a backslash is shown before it',
    fix: 'Put the code outside of the table.',
    applies: (node) =>
      node.type === 'tableCell' &&
      holdsNode(node, (one) => one.type === 'inlineCode' && one.value.includes('|')),
  },
  {
    found: 'two breaks, one after the other',
    fate: 'a backslash is shown',
    fix: 'Make paragraphs of the lines.',
    applies: (node) =>
      'children' in node &&
      node.children.some(
        ({ type }, at) => type === 'break' && node.children[at - 1]?.type === type,
      ),
  },
  {
    found: '`&#` in code in a list, a quotation or a note',
    fate: 'it can stop the build',
    fix: 'Put the code outside.',
    applies: (node) => isContainer(node) && node.children.some(holdsReference),
  },
  {
    found: 'code without text, or with empty lines at its edges, in a list, a quotation or a note',
    fate: 'it is shown in a line',
    fix: 'Put it outside, or take the empty lines away.',
    applies: (node) => isContainer(node) && node.children.some(isFenced),
  },
]

/** Whether a name can stand in a list that is parted at semicolons, as HTML. */
function isListed(name: string): boolean {
  return !/;|<[a-z/!?]|<[^>]*>|&(?:#|[a-z\d]{2})/i.test(name)
}

function isContainer(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return ['listItem', 'blockquote', 'footnoteDefinition'].includes(node.type)
}

function holdsReference(node: Nodes): boolean {
  return node.type === 'code' && node.value.includes('&#')
}

function isFenced(node: Nodes): boolean {
  return node.type === 'code' && !/^[^\S\n]*\S(?:[\s\S]*\S)?[^\S\n]*$/.test(node.value)
}

/** Whether it is stressed text with strong text in it, beside a letter. */
function isCrowded(node: Nodes, at: number, siblings: readonly Nodes[]): boolean {
  if (node.type !== 'emphasis' || !holdsStrong(node)) return false
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  const isAfter = before?.type === 'text' && /[\p{L}\p{N}]$/u.test(before.value)
  return isAfter || (after?.type === 'text' && /^[\p{L}\p{N}]/u.test(after.value))
}
