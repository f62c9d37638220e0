import type { Nodes } from 'mdast'
import { holdsNode } from '../holds-node.ts'
import { notes, shownEscapes } from '../shared-limits.ts'
import type { ToolLimit } from '../tool-limit.ts'

/** What Hexo's marked 15 can't show. */
export const markedLimits: readonly ToolLimit[] = [
  shownEscapes('Hexo'),
  notes('Hexo'),
  {
    found: 'code whose lines all begin with spaces',
    fate: 'Hexo shows it without them',
    fix: 'Begin one line without a space.',
    applies: (node) => node.type === 'code' && /\S/.test(node.value) && !/^\S/m.test(node.value),
  },
  {
    found: 'stressed text beside code with a backtick, or with a backslash at its end',
    fate: 'Hexo can take the marks of one for text',
    fix: 'Put a sentence of its own around the code, in a paragraph of its own.',
    applies: (node) => isLine(node) && holdsNode(node, isStress) && holdsNode(node, isUneven),
  },
  {
    found: 'stressed text that begins or ends with a sign directly beside struck text',
    fate: 'Hexo can show its marks as text',
    fix: 'Put a space between them.',
    applies: (node) => 'children' in node && node.children.some(isCrowded),
  },
  {
    found: 'stressed text in stressed text, without a space before or after it',
    fate: 'Hexo can show its marks as text',
    fix: 'Put a space before and after it, or stress all of it alike.',
    applies: (node) => isStress(node) && holdsNode(node, holdsCrowded),
  },
  {
    found: 'code with a backtick in a link',
    fate: 'Hexo can show the signs of the link as text',
    fix: 'Put the code outside of the link.',
    applies: (node) =>
      node.type === 'link' &&
      holdsNode(node, (one) => one.type === 'inlineCode' && one.value.includes('`')),
  },
  {
    found:
      'a separator of lines or paragraphs (U+2028, U+2029) in code in a heading, a table or a list',
    fate: 'Hexo shows the heading or the table as text, or the code deeper than it is',
    fix: 'Put a space in its place.',
    applies: (node) =>
      (node.type === 'heading' || node.type === 'tableCell' || node.type === 'listItem') &&
      holdsNode(
        node,
        (one) =>
          (one.type === 'inlineCode' || one.type === 'code') && /[\u2028\u2029]/.test(one.value),
      ),
  },
]

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

function isStress({ type }: Nodes): boolean {
  return type === 'emphasis' || type === 'strong'
}

/** Whether marked finds another end of code than it has, when it looks for marks of stress. */
function isUneven(node: Nodes): boolean {
  if (node.type === 'inlineCode') return /`|\\$/.test(node.value)
  return (
    node.type === 'link' &&
    holdsNode(node, (one) => one.type === 'inlineCode' && /[[\]]/.test(one.value))
  )
}

/** Whether stressed text in it stands beside text without a space between. */
function holdsCrowded(node: Nodes): boolean {
  if (!('children' in node)) return false
  const children: readonly Nodes[] = node.children
  return children.some((one, at) => {
    if (!isStress(one)) return false
    const [before, after] = [children[at - 1], children[at + 1]]
    const isApart =
      (!before || (before.type === 'text' && / $/.test(before.value))) &&
      (!after || (after.type === 'text' && /^ /.test(after.value)))
    return !isApart
  })
}

/** Whether it is stressed text with a sign where it touches the marks of struck text. */
function isCrowded(node: Nodes, at: number, siblings: readonly Nodes[]): boolean {
  if (node.type === 'delete') {
    const [first, last] = [node.children[0], node.children.at(-1)]
    return (
      (first !== undefined && isStress(first) && hasSignAt(first, 0)) ||
      (last !== undefined && isStress(last) && hasSignAt(last, -1))
    )
  }
  if (!isStress(node)) return false
  return (
    (siblings[at - 1]?.type === 'delete' && hasSignAt(node, 0)) ||
    (siblings[at + 1]?.type === 'delete' && hasSignAt(node, -1))
  )
}

/** Whether the outermost of what it shows on a side is no letter. */
function hasSignAt(node: Nodes, side: 0 | -1): boolean {
  if (node.type === 'text') return (side === 0 ? sign : lastSign).test(node.value)
  const inner = isStress(node) && 'children' in node ? node.children.at(side) : undefined
  return inner === undefined || hasSignAt(inner, side)
}

const sign = /^[\p{P}\p{S}]/u
const lastSign = /[\p{P}\p{S}]$/u
