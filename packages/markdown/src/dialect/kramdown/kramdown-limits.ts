import { holdsNode } from '../holds-node.ts'
import { otherStarts } from '../shared-limits.ts'
import type { ToolLimit } from '../tool-limit.ts'

/** What kramdown can't show. */
export const kramdownLimits: readonly ToolLimit[] = [
  otherStarts,
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
  {
    found: 'code that begins with a space in a table',
    fate: 'its backticks can be shown as text',
    fix: 'Take the space away, or put the code outside of the table.',
    applies: (node) =>
      node.type === 'tableCell' &&
      holdsNode(node, (one) => one.type === 'inlineCode' && /^\s/.test(one.value)),
  },
]
