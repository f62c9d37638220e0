import type { Element, Nodes, Parents, Root } from 'hast'
import { elements, neighbours, textOf, walk } from '../html/hast.ts'
import { isOfText, leadsAway } from './left-out.ts'

/**
 * Put the names of headings, and of boxes of nothing else, aside: Readability takes those away whose
 * names hold such words as `hidden`, `header` or `related`, and generators make names of what headings say.
 * One that leads to other articles keeps its name, unless a text stands below it.
 *
 * @param tree - A page; changed in place.
 */
export function hideHeadingNames(tree: Root): void {
  const above = new Map<Nodes, Parents>()
  const headings: Element[] = []
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    above.set(node, parent)
    if (/^h[2-6]$/.test(node.tagName)) headings.push(node)
  }
  if (headings.length === 0) return
  const { after } = neighbours(tree)
  for (const heading of headings) {
    const next = after.get(heading)
    const isOfOthers = leadsAway([heading]) && !(next?.tagName === 'p' && saysMore(next))
    if (textOf(heading) === '' || isOfOthers) continue
    for (const one of [heading, ...elements(heading)]) hide(one)
    let inner = heading
    for (let level = 0; level < 3; level++) {
      const box = above.get(inner)
      if (box?.type !== 'element' || !box.children.every((one) => one === inner || isSpace(one))) {
        break
      }
      hide(box)
      inner = box
    }
  }
}

/** Give back the names that `hideHeadingNames` put aside. */
export function restoreHeadingNames(tree: Root): void {
  for (const { properties } of elements(tree)) {
    const { [hiddenClass]: names, [hiddenId]: id } = properties
    if (names !== undefined) properties.className = String(names).split(' ')
    if (id !== undefined) properties.id = String(id)
    delete properties[hiddenClass]
    delete properties[hiddenId]
  }
}

const hiddenClass = 'dataStandfirstClass'
const hiddenId = 'dataStandfirstId'

function hide({ properties }: Element): void {
  const { className, id } = properties
  if (Array.isArray(className)) properties[hiddenClass] = className.join(' ')
  if (id !== undefined) properties[hiddenId] = id
  delete properties.className
  delete properties.id
}

function isSpace(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

function saysMore(one: Element): boolean {
  return isOfText(one, [one, ...elements(one)])
}
