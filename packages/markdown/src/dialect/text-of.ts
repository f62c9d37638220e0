import type { Nodes } from 'mdast'

/** The text in a node, code included. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
