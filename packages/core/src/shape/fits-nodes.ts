import type { Node } from '../model/content.ts'
import {
  isText,
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
 * @param depth - Level of the list, from 1; beyond 100, where no renderer goes, nothing is looked at.
 * @param holder - Type of the node that holds them, where it holds one type alone.
 */
export function fitsNodes(
  nodes: unknown,
  depth: number,
  holder?: 'list' | 'table' | 'tableRow',
): boolean {
  if (!Array.isArray(nodes)) return false
  if (depth > 100) return true
  for (let index = 0; index < nodes.length; index++) {
    if (!fitsNode(nodes[index], depth, holder)) return false
  }
  return true
}

function fitsNode(value: unknown, depth: number, holder: string | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  const node = value as AnyNode
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return !holder && typeof node.value === 'string'
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
      return !holder && fitsNodes(node.children, depth + 1)
    case 'link':
      return (
        !holder && isText(node.url) && maybeText(node.title) && fitsNodes(node.children, depth + 1)
      )
    case 'list':
      return (
        !holder &&
        maybeFlag(node.ordered) &&
        maybeFlag(node.spread) &&
        maybeCount(node.start) &&
        fitsNodes(node.children, depth + 1, 'list')
      )
    case 'listItem':
      return (
        holder === 'list' &&
        maybeFlag(node.checked) &&
        maybeFlag(node.spread) &&
        fitsNodes(node.children, depth + 1)
      )
    case 'heading':
      return !holder && maybeNumber(node.depth, 1, 6) && fitsNodes(node.children, depth + 1)
    case 'image':
      return !holder && isText(node.url) && maybeText(node.alt) && maybeText(node.title)
    case 'break':
    case 'thematicBreak':
      return !holder
    case 'code':
      return !holder && isText(node.value) && maybeText(node.lang) && maybeText(node.meta)
    case 'footnoteReference':
      return !holder && isText(node.identifier) && maybeText(node.label)
    case 'footnoteDefinition':
      return (
        !holder &&
        isText(node.identifier) &&
        maybeText(node.label) &&
        fitsNodes(node.children, depth + 1)
      )
    case 'table':
      return (
        !holder &&
        maybeListOf(node.align, isAlignment) &&
        fitsNodes(node.children, depth + 1, 'table')
      )
    case 'tableRow':
      return holder === 'table' && fitsNodes(node.children, depth + 1, 'tableRow')
    case 'tableCell':
      return holder === 'tableRow' && fitsNodes(node.children, depth + 1)
  }
  return false
}

type AnyNode = Loose<Record<KeyOf<Node>, unknown>>
type KeyOf<Type> = Type extends unknown ? keyof Type : never

function isAlignment(value: unknown): boolean {
  return value === null || value === 'left' || value === 'center' || value === 'right'
}
