import type { Flow, Phrasing } from '@standfirst/core'
import type { Nodes, Root } from 'mdast'
import type { Node } from 'unist'
import { oneLine } from './one-line.ts'
import { shortSummary } from './short-summary.ts'

/** A summary made from a text. */
export interface TextSummary {
  text: string
  /** Whether it is only how the text begins, and nobody said where it ends. */
  isBeginning: boolean
}

/**
 * Make a summary from a text: all that stands before its divider, or else how its first paragraph begins, or a
 * list or quotation if it has none.
 *
 * @param divider - Offset where the author ends what lists show of the text, if there is one.
 */
export function summaryOf(root: Root, divider: number | undefined): TextSummary | undefined {
  const lead = divider === undefined ? '' : textBefore(root, divider)
  if (lead !== '') return { text: shortSummary(lead, 500), isBeginning: false }
  // A list or a quotation begins a text only where no paragraph does.
  const first =
    beginning(root, (type) => type === 'paragraph') ?? beginning(root, (type) => shown.has(type))
  return first ? { text: shortSummary(first), isBeginning: true } : undefined
}

/** The text of the first block of a type that has any. */
function beginning(root: Root, isType: (type: string) => boolean): string | undefined {
  for (const node of root.children) {
    const text = isType(node.type) && !isPicture(node) ? words(node as Flow) : ''
    if (text !== '') return text
  }
  return undefined
}

/** The text of the paragraphs, lists and quotations before an offset. */
function textBefore(root: Root, end: number): string {
  const texts = root.children.flatMap((node): string[] => {
    const { position, type } = node
    if ((position?.start.offset ?? end) >= end || !shown.has(type) || isPicture(node)) return []
    if (type !== 'paragraph' || (position?.end.offset ?? 0) <= end) return [words(node as Flow)]
    const children = node.children.filter((one: Node) => (one.position?.start.offset ?? end) < end)
    return [words({ type, children: children as Phrasing[] })]
  })
  return texts.filter(Boolean).join(' ')
}

const shown: ReadonlySet<string> = new Set(['blockquote', 'list', 'paragraph'])

/** The text of a block in one line, without the words of its pictures: they are no part of how it begins. */
function words(node: Flow): string {
  return oneLine(withoutPictures(node))
}

function withoutPictures<One extends object>(node: One): One {
  if (!('children' in node) || !Array.isArray(node.children)) return node
  const children = node.children.filter((one) => one.type !== 'image').map(withoutPictures)
  return { ...node, children }
}

/** Whether a block has nothing but pictures, with or without links: their words are no beginning. */
function isPicture(node: Nodes): boolean {
  if (node.type !== 'paragraph' && node.type !== 'link') return false
  return node.children.every(
    (one) => one.type === 'image' || one.type === 'break' || isBlank(one) || isPicture(one),
  )
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
