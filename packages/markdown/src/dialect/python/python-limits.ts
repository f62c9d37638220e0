import type { Nodes } from 'mdast'
import type { Limit } from '../dialect.ts'
import { holdsStrong } from './write-python-emphasis.ts'

/** What Python-Markdown can't show. */
export const pythonLimits: readonly Limit[] = [
  {
    found: 'a list that begins at another number than 1',
    fate: 'it is numbered from 1',
    fix: 'Begin it at 1, or write the numbers in the text.',
    applies: (node) => node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1,
  },
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
