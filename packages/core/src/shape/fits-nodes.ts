import type { Node } from '../model/content.ts'
import {
  isAddress,
  isText,
  isWord,
  type Loose,
  maybeCount,
  maybeFlag,
  maybeListOf,
  maybeNumber,
  maybeText,
} from './loose.ts'

/**
 * Whether a value is a list of nodes that renderers can read.
 *
 * @param depth - Level of the list, as the gate counts: 1 is the article, and beyond {@linkcode mostLevels} is
 *   nothing. Where it is infinite, nothing is looked at.
 * @param holder - Where they are, if only one type may be there.
 */
export function fitsNodes(nodes: unknown, depth: number, holder?: Holder): boolean {
  if (!Array.isArray(nodes)) return false
  if (depth > mostLevels) return depth === Number.POSITIVE_INFINITY || nodes.length === 0
  for (let index = 0; index < nodes.length; index++) {
    if (!fitsNode(nodes[index], depth, holder)) return false
  }
  return true
}

/** Levels of objects and lists of what renderers read: as many as the gate lets through by default. */
export const mostLevels = 100

function fitsNode(value: unknown, depth: number, holder: Holder | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  const node = value as AnyNode
  // What a list or a table holds stands nowhere else, and nothing else in it.
  switch (holder ?? node.type) {
    case 'text':
    case 'inlineCode':
      return typeof node.value === 'string'
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
      return fitsNodes(node.children, depth + 1)
    case 'link':
      return (
        isAddress(node.url, 'link') && maybeText(node.title) && fitsNodes(node.children, depth + 1)
      )
    case 'list':
      return (
        maybeFlag(node.ordered) &&
        maybeFlag(node.spread) &&
        maybeCount(node.start) &&
        fitsNodes(node.children, depth + 1, 'inList')
      )
    case 'inList':
      return (
        node.type === 'listItem' &&
        maybeFlag(node.checked) &&
        maybeFlag(node.spread) &&
        fitsNodes(node.children, depth + 1)
      )
    case 'heading':
      return maybeNumber(node.depth, 1, 6) && fitsNodes(node.children, depth + 1)
    case 'image':
      return isAddress(node.url) && maybeText(node.alt) && maybeText(node.title)
    case 'break':
    case 'thematicBreak':
      return true
    case 'code':
      return isText(node.value) && maybeText(node.lang) && maybeText(node.meta)
    case 'footnoteReference':
      return isText(node.identifier) && maybeText(node.label)
    case 'footnoteDefinition':
      return isText(node.identifier) && maybeText(node.label) && fitsNodes(node.children, depth + 1)
    case 'table':
      return maybeListOf(node.align, isAlignment) && fitsNodes(node.children, depth + 1, 'inTable')
    case 'inTable':
      return node.type === 'tableRow' && fitsNodes(node.children, depth + 1, 'inRow')
    case 'inRow':
      return node.type === 'tableCell' && fitsNodes(node.children, depth + 1)
  }
  return false
}

type Holder = 'inList' | 'inTable' | 'inRow'
type AnyNode = Loose<Record<KeyOf<Node>, unknown>>
type KeyOf<Type> = Type extends unknown ? keyof Type : never

function isAlignment(value: unknown): boolean {
  return value === null || isWord(value, /^(left|center|right)$/)
}
