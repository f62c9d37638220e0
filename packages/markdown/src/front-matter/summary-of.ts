import { excerpt, type Flow, openingText, type Phrasing } from '@standfirst/core'
import type { Nodes, Root, RootContent } from 'mdast'
import type { Node } from 'unist'
import { bodyParts } from '../body/body-sections.ts'
import { oneLine } from './one-line.ts'

/** A summary made from a text. */
export interface TextSummary {
  text: string
  /** Whether it is only how the text begins, and nobody said where it ends. */
  isBeginning: boolean
}

/**
 * Make a summary from a text: all that stands before its divider, or else how its first paragraph begins, or a
 * list or quotation if it has none. What only subscribers may read is no part of it.
 *
 * @param divider - Offset where the author ends what lists show of the text, if there is one.
 */
export function summaryOf(root: Root, divider: number | undefined): TextSummary | undefined {
  const open = bodyParts(root).filter(({ marker }) => marker?.members.paid !== true)
  const nodes = open.flatMap(({ content }) => content)
  const lead = divider === undefined ? '' : textBefore(nodes, divider)
  if (lead !== '') return { text: excerpt(lead, 500, { sentences: true }), isBeginning: false }
  const first = openingText(nodes)
  return first === ''
    ? undefined
    : { text: excerpt(first, 200, { sentences: true }), isBeginning: true }
}

/** The text of the paragraphs, lists and quotations before an offset. */
function textBefore(nodes: readonly RootContent[], end: number): string {
  const texts = nodes.flatMap((node): string[] => {
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
