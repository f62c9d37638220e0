import type { Nodes } from 'mdast'

/**
 * Give each link without words those of its address: without any it can't be seen. Players and what else
 * is embedded become such links.
 *
 * @param node - Tree with absolute addresses; changed in place.
 */
export function nameLinks(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) nameLinks(child)
  if (node.type === 'link' && node.children.every(isBlank)) {
    node.children = [{ type: 'text', value: node.url }]
  }
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'break') return true
  if (node.type === 'text') return !node.value.trim()
  return 'children' in node && node.children.every(isBlank)
}
