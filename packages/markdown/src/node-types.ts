import type { Nodes } from 'mdast'

/** The types of the nodes in a tree, so that what a tree has none of need not be looked for again. */
export function nodeTypes(node: Nodes, found: Set<Nodes['type']> = new Set()): Set<Nodes['type']> {
  found.add(node.type)
  if ('children' in node) for (const child of node.children) nodeTypes(child, found)
  return found
}
