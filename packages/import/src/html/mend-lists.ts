import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { problem } from '../problem.ts'
import { become, element, elements } from './hast.ts'

/**
 * Put what stands directly in a list into its items: a list belongs to the item before it.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives numbers that Markdown can't count.
 */
export function mendLists(tree: Root, issues: Issue[]): void {
  for (const list of elements(tree).reverse()) {
    if (!isList(list)) continue
    if (list.tagName === 'ol' && isOddlyNumbered(list)) issues.push(oddNumbers)
    const all = list.children
    if (all.every((child) => isItem(child) || isSpace(child))) continue
    const children = all.filter((child) => !isSpace(child))
    const [only] = children
    // Some editors indent a list by putting it in another.
    if (children.length === 1 && only?.type === 'element' && isList(only)) become(list, only)
    else list.children = items(children)
  }
}

function items(children: readonly ElementContent[]): ElementContent[] {
  const result: Element[] = []
  let isLoose = false
  for (const child of children) {
    const last = result.at(-1)
    const joins = last && (isLoose || (child.type === 'element' && isList(child)))
    if (isItem(child)) result.push(child as Element)
    else if (joins) last.children.push(child)
    else result.push(element('li', [child]))
    isLoose = !isItem(child)
  }
  return result
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol' || tagName === 'menu'
}

function isItem(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'li'
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

function isOddlyNumbered({ children, properties }: Element): boolean {
  if (properties.reversed) return true
  const items = children.filter((child) => child.type === 'element')
  const start = Number(properties.start ?? 1)
  return items.some(
    ({ properties: { value } }, index) => value !== undefined && Number(value) !== start + index,
  )
}

const oddNumbers: Issue = problem(
  'unsupported-html',
  ['sections'],
  'Found a list that counts downwards or leaves numbers out, expected one that counts upwards',
  'its items were numbered one after another',
  'Write the numbers into the text.',
)
