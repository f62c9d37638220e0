import type { Element, Root } from 'hast'
import {
  type FootnotePlaces,
  footnotePlaces,
  fragmentOf,
  isMark,
  isNote,
  nameOf,
} from './footnote-places.ts'
import {
  attribute,
  become,
  childElements,
  classes,
  element,
  elements,
  hasClass,
  neighbours,
  remove,
  textOf,
  walk,
} from './hast.ts'

/**
 * Mark the calls of footnotes and the footnotes of a text, so that they are known as such: a raised
 * link to an item of a list, or any link to a text that links back to it. Feeds of Standfirst have the
 * list under a rule at the end.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markFootnotes(tree: Root): void {
  if (!elements(tree).some(leads)) return
  const places = footnotePlaces(tree)
  const listed = lastList(tree)
  const used = new Map<string, Element>()
  const calls = new Set<string>()
  const marks = new Map<string, string>()
  for (const { node } of walk(tree)) {
    if (node.type !== 'element') continue
    const link = callOf(node, places)
    const fragment = link && fragmentOf(link)
    if (!link || !fragment) continue
    const number = /^fn-(\d+)$/.exec(fragment)?.[1]
    const text =
      used.get(fragment) ??
      places.texts.get(fragment) ??
      (number ? listed[Number(number) - 1] : undefined) ??
      ownBlock(places.blocks.get(fragment), textOf(node))
    const isBefore = text && (places.order.get(node) ?? 0) < (places.order.get(text) ?? 0)
    if (!isBefore) continue
    used.set(fragment, text)
    marks.set(fragment, textOf(node).replace(/\D/g, ''))
    for (const one of [node, link]) {
      for (const name of places.names.get(one) ?? []) calls.add(name)
    }
    // The text in it is never shown; thousands of empty elements would make the reading of white space slow.
    become(node, element('sup', [fragment], { dataFootnote: fragment, dataLabel: fragment }))
  }
  if (used.size) moveTexts(tree, used, calls, marks)
}

/** Whether an element leads to a place in a text: without one there are no calls. */
function leads(one: Element): boolean {
  return one.tagName === 'a' && attribute(one, 'href')?.includes('#') === true
}

/** A block that a raised number leads to, though nothing leads back. */
function ownBlock(block: Element | undefined, mark: string): Element | undefined {
  return block && isMark(mark) && isNote(block) ? block : undefined
}

/** `<sup><a>1</a></sup>`, `<a><sup>1</sup></a>`, a link that a class marks, or one that is led back to. */
function callOf(one: Element, { back, names, texts }: FootnotePlaces): Element | undefined {
  if (one.tagName === 'a') {
    if (hasClass(one, 'footnote-anchor')) return one
    const fragment = fragmentOf(one)
    const from = fragment === undefined ? undefined : back.get(fragment)
    const isLed = from && (names.get(one) ?? []).some((name) => from.has(name))
    if (isLed && isMark(textOf(one)) && fragment !== undefined && texts.has(fragment)) return one
  }
  const [only, ...others] = childElements(one)
  if (!only || others.length) return undefined
  const pair = `${one.tagName} ${only.tagName}`
  if (pair === 'sup a') return only
  return pair === 'a sup' ? one : undefined
}

/** The items of a list under a rule, at the end. */
function lastList(tree: Root): Element[] {
  const lists = elements(tree).filter(({ tagName }) => tagName === 'ol')
  const { before } = lists.length ? neighbours(tree) : {}
  const list = lists.findLast((one) => before?.get(one)?.tagName === 'hr')
  return list ? childElements(list) : []
}

/** Put the texts at the end, without their list, its heading and the links back. */
function moveTexts(
  tree: Root,
  used: ReadonlyMap<string, Element>,
  calls: ReadonlySet<string>,
  marks: ReadonlyMap<string, string>,
): void {
  const texts = new Set<unknown>(used.values())
  const gone = new Set<unknown>()
  const { before } = neighbours(tree)
  const kept = new Map([...used].map(([name, text]) => [name, { ...text }]))
  for (const one of elements(tree)) {
    if (!/^[ou]l$/.test(one.tagName)) continue
    const items = childElements(one)
    if (!items.length || !items.every((item) => texts.has(item))) continue
    const above = before.get(one)
    if (above?.tagName === 'hr') remove(above)
    remove(one)
    gone.add(one)
  }
  for (const one of elements(tree)) {
    if (texts.has(one) && one.tagName !== 'li') {
      const above = before.get(one)
      if (above?.tagName === 'hr') remove(above)
      remove(one)
      gone.add(one)
    }
  }
  takeHeadings(tree, gone)
  for (const [name, item] of kept) {
    const aside = element('aside', item.children, { dataFootnote: name })
    for (const one of elements(aside))
      if (hasClass(one, 'mw-cite-backlink') || (one.tagName === 'a' && isBack(one, name, calls)))
        remove(one)
    takeNumber(aside, marks.get(name) ?? '')
    takeBrackets(aside)
    tree.children.push(aside)
  }
}

/** Take the headings away under which nothing stands but notes that are gone. */
function takeHeadings(tree: Root, gone: ReadonlySet<unknown>): void {
  const { before } = neighbours(tree)
  let heading: Element | undefined
  let hadNotes = false
  let hasMore = false
  const inside = new Set<unknown>()
  const close = () => {
    if (!heading || !hadNotes || hasMore) return
    const above = before.get(heading)
    if (above?.tagName === 'hr') remove(above)
    remove(heading)
  }
  for (const { node } of walk(tree)) {
    if (gone.has(node)) hadNotes = true
    else if (node.type === 'element' && isHeading(node)) {
      close()
      heading = node
      hadNotes = false
      hasMore = false
      for (const inner of walk(node)) inside.add(inner.node)
    } else if (inside.has(node)) continue
    else if (node.type === 'text') hasMore ||= /\S/.test(node.value)
    else if (node.type === 'element') hasMore ||= /^(?:audio|iframe|img|video)$/.test(node.tagName)
  }
  close()
}

/** A line that is all bold is one, too. */
function isHeading(one: Element): boolean {
  if (/^h[1-6]$/.test(one.tagName)) return true
  const [only, ...others] = one.tagName === 'p' ? childElements(one) : []
  return (
    only !== undefined &&
    !others.length &&
    /^(?:b|strong)$/.test(only.tagName) &&
    textOf(only) === textOf(one) &&
    textOf(one).length <= 60
  )
}

/** Systems of old write the number of a footnote, and what encloses it, as text. */
function takeNumber(aside: Element, mark: string): void {
  const [first] = childElements(aside)
  const holder = first?.tagName === 'p' || first?.tagName === 'div' ? first : aside
  for (const child of holder.children) {
    if (child.type === 'element') {
      const isNumber = /^[[\]().]*$/.test(textOf(child).replace(mark, ''))
      if (!isNumber || !/^(?:sup|span|b|strong)$/.test(child.tagName)) return
      remove(child)
    } else if (child.type === 'text') {
      child.value = child.value.replace(/^\s*(?:\[\s*\]|\(\s*\)|\.)\s*/, '')
      const [head, own] = /^\s*[[(]?(\d{1,4})(?:[\])][.:]?|[.:])\s+/.exec(child.value) ?? []
      if (head && own === mark) child.value = child.value.slice(head.length)
      if (child.value.trim()) return
    }
  }
}

/** The brackets that a link back stood in. */
function takeBrackets(aside: Element): void {
  const holder = childElements(aside).at(-1)?.tagName === 'p' ? childElements(aside).at(-1) : aside
  const texts = (holder ?? aside).children.flatMap((child) => (child.type === 'text' ? child : []))
  const [open, ...between] = texts.filter(({ value }) => value !== '').slice(-2)
  const [close] = between
  if (!open || !close || !/\[\s*$/.test(open.value) || !/^\s*\]\s*$/.test(close.value)) return
  open.value = open.value.replace(/\s*\[\s*$/, '')
  close.value = ''
}

function isBack(one: Element, name: string, calls: ReadonlySet<string>): boolean {
  const { dataFootnoteBackref, role } = one.properties
  const text = textOf(one)
  return (
    dataFootnoteBackref !== undefined ||
    role === 'doc-backlink' ||
    classes(one).some((each) => /^footnote-back(?:ref|link)?$|^reversefootnote$/i.test(each)) ||
    /^\[?[↩↑^⬆⏎](?:[↩↑^⬆⏎]|[\ufe0e\ufe0f])*\s?\d{0,2}\]?$/u.test(text) ||
    (isMark(text) && (nameOf(one) === name || calls.has(fragmentOf(one) ?? '')))
  )
}
