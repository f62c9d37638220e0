import type { Nodes } from 'mdast'
import type { Limit } from '../dialect.ts'

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
    found: 'code without text, or with empty lines at its edges, in a list, a quotation or a note',
    fate: 'it is shown in a line',
    fix: 'Put it outside, or take the empty lines away.',
    applies: (node) => isContainer(node) && node.children.some(isFenced),
  },
]

function isContainer(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return ['listItem', 'blockquote', 'footnoteDefinition'].includes(node.type)
}

function isFenced(node: Nodes): boolean {
  return node.type === 'code' && !/^[^\S\n]*\S(?:[\s\S]*\S)?[^\S\n]*$/.test(node.value)
}
