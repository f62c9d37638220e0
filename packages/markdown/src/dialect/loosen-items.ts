import type { Nodes } from 'mdast'
import { addComment, tightItemComment } from './tight-comments.ts'

/**
 * Write empty lines between the blocks of an item where its tool would take one for text or for a part
 * of the one before; a comment says that there are none. The tree is changed.
 *
 * @param isApart - Whether a block may stand directly under another one.
 */
export function loosenItems(
  node: Nodes,
  isApart: (above: Nodes['type'], below: Nodes['type']) => boolean,
): void {
  if (!('children' in node)) return
  for (const child of node.children) loosenItems(child, isApart)
  if (node.type !== 'listItem' || node.spread === true) return
  const types = node.children.map(({ type }) => type)
  if (types.every((below, at) => at === 0 || isApart(types[at - 1] ?? below, below))) return
  node.spread = true
  addComment(node, tightItemComment)
}
