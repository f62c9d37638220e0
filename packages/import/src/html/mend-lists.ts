import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { problem } from '../problem.ts'
import { become, element, elements } from './hast.ts'

/**
 * Put what stands directly in a list into its items (a list belongs to the item before it), and items that
 * stand in no list into one, as browsers show them.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives numbers that Markdown can't count.
 */
export function mendLists(tree: Root, issues: Issue[]): void {
  const made = new Set<RootContent>()
  gatherItems(tree, made)
  for (const list of elements(tree).reverse()) {
    if (!isList(list)) {
      gatherItems(list, made)
      continue
    }
    if (list.tagName === 'ol' && isOddlyNumbered(list)) issues.push(oddNumbers)
    // A box in a list that holds only items of it says nothing.
    const all = list.children.flatMap((child) => itemsInBox(child, made) ?? child)
    list.children = all
    if (all.every((child) => isItem(child) || isSpace(child))) continue
    const children = all.filter((child) => !isSpace(child))
    const [only] = children
    // Some editors indent a list by putting it in another.
    if (children.length === 1 && only?.type === 'element' && isList(only)) become(list, only)
    else list.children = items(children)
  }
}

/** Make a list of each row of items that stand in none. `made` receives it. */
function gatherItems(parent: Root | Element, made: Set<RootContent>): void {
  if (!parent.children.some(isItem)) return
  const children: RootContent[] = []
  let list: Element | undefined
  for (const child of parent.children) {
    if (list && (isItem(child) || isSpace(child))) list.children.push(child as ElementContent)
    else {
      list = isItem(child) ? element('ul', [child]) : undefined
      if (list) made.add(list)
      children.push(list ?? child)
    }
  }
  parent.children = children as ElementContent[]
}

/** The items in a box, if it holds nothing but a list that was made of them. */
function itemsInBox(
  box: ElementContent,
  made: ReadonlySet<RootContent>,
): ElementContent[] | undefined {
  if (box.type !== 'element') return undefined
  const [only, ...others] = box.children.filter((child) => !isSpace(child))
  return only?.type === 'element' && others.length === 0 && made.has(only)
    ? only.children
    : undefined
}

function items(children: readonly ElementContent[]): ElementContent[] {
  const result: Element[] = []
  let isLoose = false
  for (const child of children) {
    const last = result.at(-1)
    const joins = last && (isLoose || (child.type === 'element' && isList(child)))
    if (isItem(child)) result.push(child)
    else if (joins) last.children.push(child)
    else result.push(element('li', [child]))
    isLoose = !isItem(child)
  }
  return result
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol' || tagName === 'menu'
}

function isItem(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'li'
}

function isSpace(node: RootContent): boolean {
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
