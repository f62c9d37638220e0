import type { Element, Parents, Root, RootContent } from 'hast'
import { elements, inLine } from './hast.ts'

/**
 * Take away what marks no text in a line, and join the texts beside it: thousands of empty links would
 * make the reading of white space slow.
 *
 * @param tree - HTML; changed in place.
 */
export function dropEmpty(tree: Root): void {
  const all = elements(tree)
  // Those inside come first.
  for (let at = all.length - 1; at >= 0; at--) dropIn(all[at] as Element)
  dropIn(tree)
}

function dropIn(parent: Parents): void {
  if (!isToMend(parent.children)) return
  const kept: RootContent[] = []
  for (const child of parent.children as RootContent[]) {
    const node: RootContent =
      child.type === 'element' && isBlank(child)
        ? { type: 'text', value: child.children.length ? ' ' : '' }
        : child
    const last = kept.at(-1)
    if (node.type !== 'text') kept.push(node)
    else if (last?.type === 'text') last.value += node.value
    else if (node.value) kept.push({ ...node })
  }
  parent.children = kept as never
}

/** Whether a child goes, or is a text that others are joined to. */
function isToMend(children: readonly RootContent[]): boolean {
  let isAfterText = false
  for (const node of children) {
    const isText = node.type === 'text'
    if (isText ? isAfterText || node.value === '' : node.type === 'element' && isBlank(node)) {
      return true
    }
    isAfterText = isText
  }
  return false
}

function isBlank({ children, properties, tagName }: Element): boolean {
  return (
    inLine.has(tagName) &&
    !properties.dataFootnote &&
    children.every((child) => child.type === 'text' && !/\S/.test(child.value))
  )
}
