import type { Element, ElementContent } from 'hast'
import { element } from '../../html/hast.ts'

/** A list that further items may belong to. */
export interface OpenList {
  level: number
  list: Element
}

/** An item as Portable Text has it: flat, with its level. */
export interface FlatItem {
  item: Element
  isOrdered: boolean
  /** From 1. */
  level: number
}

/**
 * Add an item to the lists that are open: deeper ones begin a list in the item before, and one of another
 * kind begins a list of its own.
 *
 * @param nodes - Receives a list that stands in none.
 * @param open - Lists that are open, the outermost first; changed.
 */
export function addItem(
  nodes: ElementContent[],
  open: OpenList[],
  { isOrdered, item, level }: FlatItem,
): void {
  const tag = isOrdered ? 'ol' : 'ul'
  let closed: OpenList | undefined
  for (let last = open.at(-1); last && last.level > level; last = open.at(-1)) closed = open.pop()
  const same = open.at(-1)
  if (same?.level === level) {
    if (same.list.tagName === tag) {
      same.list.children.push(item)
      return
    }
    open.pop()
  } else if (closed?.list.tagName === tag && same) {
    // Levels 1, 3, 2: what is deeper than the first is one list.
    closed.list.children.push(item)
    open.push({ level, list: closed.list })
    return
  }
  const list = element(tag, [item])
  const parent = open.at(-1)?.list.children.at(-1)
  if (parent?.type === 'element') parent.children.push(list)
  else nodes.push(list)
  open.push({ level, list })
}
