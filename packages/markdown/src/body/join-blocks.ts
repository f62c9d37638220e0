import type { Nodes, RootContent } from 'mdast'
import type { Join } from 'mdast-util-to-markdown'

/**
 * Write an empty comment between lists that would become one: the sign of a list whose item begins
 * with a thematic break can't be chosen freely.
 */
export const joinLists: Join = (left, right) => {
  return wouldJoin(left, right) ? false : undefined
}

/** Put that comment into the tree itself, for a tool that takes it in another form; the tree is changed. */
export function partLists(node: Nodes): void {
  if (!('children' in node)) return
  const children = node.children as RootContent[]
  node.children = children.flatMap((child, at): RootContent[] => {
    partLists(child)
    const before = children[at - 1]
    const isParted = before !== undefined && wouldJoin(before, child)
    return isParted ? [{ type: 'html', value: '<!---->' }, child] : [child]
  }) as never
}

function wouldJoin(left: Nodes, right: Nodes): boolean {
  if (left.type !== 'list' || right.type !== 'list' || left.ordered !== right.ordered) return false
  return beginsWithBreak(left) || beginsWithBreak(right)
}

function beginsWithBreak(node: Nodes): boolean {
  return (
    node.type === 'list' &&
    node.children.some(({ children: [first] }) => first?.type === 'thematicBreak')
  )
}
