import type { Nodes, Parents } from 'hast'
import { remove } from '../html/hast.ts'

/**
 * Take an element out that holds nothing any more, and what holds nothing without it.
 *
 * @param holder - What something was taken out of.
 * @param above - What holds each element.
 */
export function removeEmptied(holder: Parents, above: ReadonlyMap<Nodes, Parents>): void {
  let empty: Parents | undefined = holder
  while (empty?.type === 'element' && empty.children.every(isBlank)) {
    const next = above.get(empty)
    remove(empty)
    empty = next
  }
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'element') return node.tagName === 'br'
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}
