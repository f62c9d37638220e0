import type { Nodes } from 'mdast'

/** Whether a node, or one in it, is such a one. */
export function holdsNode(node: Nodes, is: (node: Nodes) => boolean): boolean {
  return is(node) || ('children' in node && node.children.some((one) => holdsNode(one, is)))
}
