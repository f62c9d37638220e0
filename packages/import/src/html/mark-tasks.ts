import type { Element, Root } from 'hast'
import { childElements, elements } from './hast.ts'

/**
 * Put the box of a task before its words, where pages have both in a label.
 *
 * @param tree - HTML; changed in place.
 */
export function markTasks(tree: Root): void {
  for (const item of elements(tree)) {
    if (item.tagName !== 'li') continue
    const [first] = childElements(item)
    const holder = first?.tagName === 'p' ? first : item
    const index = holder.children.findIndex(isShown)
    const label = holder.children[index]
    if (label?.type !== 'element' || label.tagName !== 'label') continue
    const box = label.children.find(isShown)
    const isBox =
      box?.type === 'element' && box.tagName === 'input' && box.properties.type === 'checkbox'
    if (isBox) holder.children.splice(index, 1, ...label.children)
  }
}

function isShown(node: Element['children'][number]): boolean {
  return node.type !== 'text' || /\S/.test(node.value)
}
