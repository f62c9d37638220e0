import type { Nodes } from 'mdast'

/**
 * Ranges of a source that no shortcode is looked for in: code, comments, and alternative texts that
 * Liquid is kept from. In order.
 */
export function hiddenRanges(node: Nodes, found: [number, number][] = []): [number, number][] {
  if (node.type === 'code' || node.type === 'inlineCode' || isComment(node) || isRaw(node)) {
    const { end, start } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined)
      found.push([start.offset, end.offset])
  }
  if ('children' in node) for (const child of node.children) hiddenRanges(child, found)
  return found
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<!--')
}

function isRaw(node: Nodes): boolean {
  return node.type === 'image' && /^\{% raw %\}.*\{% endraw %\}$/s.test(node.alt ?? '')
}
