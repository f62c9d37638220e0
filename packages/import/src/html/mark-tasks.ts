import type { Element, Root } from 'hast'
import { become, childElements, element, elements, hasClass } from './hast.ts'

/**
 * Put the box of a task before its words, where pages have both in a label.
 *
 * @param tree - HTML; changed in place.
 */
export function markTasks(tree: Root): void {
  for (const item of elements(tree)) {
    if (item.tagName !== 'li') continue
    ofSystem(item)
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

/** Notion draws the box as an element, Confluence and Quill by the style of the item. */
function ofSystem(item: Element): void {
  const box = childElements(item).find((one) => hasClass(one, 'checkbox'))
  const quill = /^(?:un)?checked$/.exec(String(item.properties.dataList))?.[0]
  const isTask = item.properties.dataInlineTaskId !== undefined || quill !== undefined
  if (!box && !isTask) return
  const checked = box
    ? hasClass(box, 'checkbox-on')
    : hasClass(item, 'checked') || quill === 'checked'
  const input = element('input', [], { type: 'checkbox', ...(checked && { checked }) })
  if (box) become(box, input)
  else item.children.unshift(input, { type: 'text', value: ' ' })
}

function isShown(node: Element['children'][number]): boolean {
  return node.type !== 'text' || /\S/.test(node.value)
}
