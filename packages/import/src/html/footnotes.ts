import type { Element, Root } from 'hast'
import { attribute, childElements, elements, hasClass, remove, replace, walk } from './hast.ts'

/**
 * Mark the calls of footnotes and the footnotes of a text, so that they are known as such: a raised
 * link to an item of a list. Feeds of Standfirst have the list under a rule at the end.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markFootnotes(tree: Root): void {
  const named = new Map<string, Element>()
  for (const element of elements(tree)) {
    const id = attribute(element, 'id')
    if (id && element.tagName === 'li') named.set(id, element)
    // Substack's number of a footnote stands before its text.
    if (!hasClass(element, 'footnote')) continue
    const number = childElements(element).find((one) => hasClass(one, 'footnote-number'))
    const name = number && attribute(number, 'id')
    if (number && name) {
      named.set(name, element)
      number.properties = { dataFootnoteBackref: '' }
    }
  }
  const listed = lastList(tree)
  const used = new Map<string, Element>()
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    const link = callOf(node)
    const fragment = link && attribute(link, 'href')?.split('#')[1]
    if (!link || !fragment) continue
    const number = /^fn-(\d+)$/.exec(fragment)?.[1]
    const text = named.get(fragment) ?? (number ? listed[Number(number) - 1] : undefined)
    if (!text) continue
    used.set(fragment, text)
    replace(parent, node, {
      type: 'element',
      tagName: 'sup',
      properties: { dataFootnote: fragment, dataLabel: fragment },
      // Never shown; thousands of empty elements would make the reading of white space slow.
      children: [{ type: 'text', value: fragment }],
    })
  }
  if (used.size) moveTexts(tree, used)
}

/** `<sup><a>1</a></sup>`, `<a><sup>1</sup></a>` or a link that a class marks. */
function callOf(element: Element): Element | undefined {
  if (element.tagName === 'a' && hasClass(element, 'footnote-anchor')) return element
  const [only, ...others] = childElements(element)
  if (!only || others.length) return undefined
  const pair = `${element.tagName} ${only.tagName}`
  if (pair === 'sup a') return only
  return pair === 'a sup' ? element : undefined
}

/** The items of a list under a rule, at the end. */
function lastList(tree: Root): Element[] {
  const lists = [...walk(tree)].flatMap(({ node, parent }) => {
    if (node.type !== 'element' || node.tagName !== 'ol') return []
    const siblings = childElements(parent)
    const before = siblings[siblings.indexOf(node) - 1]
    return before?.tagName === 'hr' ? [node] : []
  })
  const list = lists.at(-1)
  return list ? childElements(list) : []
}

/** Put the texts at the end, without their list, its heading and the links back. */
function moveTexts(tree: Root, used: ReadonlyMap<string, Element>): void {
  const texts = new Set(used.values())
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element' || !/^[ou]l$/.test(node.tagName)) continue
    const items = childElements(node)
    if (!items.length || !items.every((item) => texts.has(item))) continue
    const siblings = childElements(parent)
    const before = siblings[siblings.indexOf(node) - 1]
    if (before && /^h[r1-6]$/.test(before.tagName)) remove(parent, before)
    remove(parent, node)
  }
  for (const { node, parent } of walk(tree)) {
    if (node.type === 'element' && node.tagName !== 'li' && texts.has(node)) remove(parent, node)
  }
  for (const [name, item] of used) {
    for (const { node, parent } of walk(item)) {
      if (node.type === 'element' && isBack(node)) remove(parent, node)
    }
    tree.children.push({
      type: 'element',
      tagName: 'aside',
      properties: { dataFootnote: name },
      children: item.children,
    })
  }
}

function isBack(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const { dataFootnoteBackref, role } = element.properties
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return (
    dataFootnoteBackref !== undefined ||
    role === 'doc-backlink' ||
    /^\s*[↩↑^]\ufe0e?\s*$/.test(text)
  )
}
