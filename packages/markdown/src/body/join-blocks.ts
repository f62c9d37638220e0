import type { Nodes } from 'mdast'
import type { Join } from 'mdast-util-to-markdown'

/**
 * Write an empty comment between lists that would become one: the sign of a list whose item begins
 * with a thematic break can't be chosen freely.
 */
export const joinLists: Join = (left, right) => {
  if (left.type !== 'list' || right.type !== 'list' || left.ordered !== right.ordered) return
  return beginsWithBreak(left) || beginsWithBreak(right) ? false : undefined
}

function beginsWithBreak(node: Nodes): boolean {
  return (
    node.type === 'list' &&
    node.children.some(({ children: [first] }) => first?.type === 'thematicBreak')
  )
}
