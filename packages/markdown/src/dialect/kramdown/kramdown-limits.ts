import type { Limit } from '../dialect.ts'
import { holdsNode } from '../holds-node.ts'

/** What kramdown can't show. */
export const kramdownLimits: readonly Limit[] = [
  {
    found: 'a list that begins at another number than 1',
    fate: 'it is numbered from 1',
    fix: 'Begin it at 1, or write the numbers in the text.',
    applies: (node) => node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1,
  },
  {
    found: 'a table with a head and no rows',
    fate: 'its signs are shown as text',
    fix: 'Give it a row, or make it a list.',
    applies: (node) => node.type === 'table' && node.children.length < 2,
  },
  {
    found: 'code with `|` in a table',
    fate: 'a backslash is shown before it',
    fix: 'Put the code outside of the table.',
    applies: (node) =>
      node.type === 'tableCell' &&
      holdsNode(node, (one) => one.type === 'inlineCode' && one.value.includes('|')),
  },
]
