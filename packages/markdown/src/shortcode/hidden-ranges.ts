import type { Nodes } from 'mdast'
import { alternativeSource } from '../dialect/alternative-source.ts'

/**
 * Ranges of a source that no shortcode is looked for in: code, comments, and alternative texts that
 * Liquid is kept from. In order.
 *
 * @param source - What the node was parsed from.
 */
export function hiddenRanges(
  node: Nodes,
  source: string,
  found: [number, number][] = [],
): [number, number][] {
  const isCode = node.type === 'code' || node.type === 'inlineCode'
  if (isCode || isComment(node) || isRaw(node, source)) {
    const { end, start } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined)
      found.push([start.offset, end.offset])
  }
  if ('children' in node) for (const child of node.children) hiddenRanges(child, source, found)
  return found
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<!--')
}

function isRaw(node: Nodes, source: string): boolean {
  const raw = /^\{% raw %\}.*\{% endraw %\}$/s
  return node.type === 'image' && raw.test(alternativeSource(node, source))
}
