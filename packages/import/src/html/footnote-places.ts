import type { Element, Parents, Root } from 'hast'
import { attribute, childElements, elements, hasClass, textOf, walk } from './hast.ts'

/** What a text and its footnotes are known by. */
export interface FootnotePlaces {
  /** Footnotes by the fragments that lead to them. */
  texts: ReadonlyMap<string, Element>
  /** Blocks of text by their own fragments: one that a raised number leads to is a footnote. */
  blocks: ReadonlyMap<string, Element>
  /** Fragments that a footnote leads back to, by its own. */
  back: ReadonlyMap<string, ReadonlySet<string>>
  /** Fragments that an element is known by: its own, and that of what it stands in. */
  names: ReadonlyMap<Element, readonly string[]>
  /** Where in the document an element is. */
  order: ReadonlyMap<Element, number>
}

/** Find what may be footnotes: items of lists, and texts that link back to where they are called. */
export function footnotePlaces(tree: Root): FootnotePlaces {
  const texts = new Map<string, Element>()
  const blocks = new Map<string, Element>()
  const back = new Map<string, ReadonlySet<string>>()
  const names = new Map<Element, string[]>()
  const order = new Map<Element, number>()
  const above = new Map<Element, Parents>()
  const idsIn = new Map<Element, number>()
  const holders = new Map<Element, Element>()
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    order.set(node, order.size)
    above.set(node, parent)
    const around = parent.type === 'element' ? holders.get(parent) : undefined
    const holder = isHolder(node) ? node : around
    if (holder) holders.set(node, holder)
    const own = nameOf(node)
    if (own && isInLine(node) && holder) {
      for (const one of [holder, above.get(holder)]) {
        if (one?.type === 'element') idsIn.set(one, (idsIn.get(one) ?? 0) + 1)
      }
    }
    const outer = parent.type === 'element' ? (names.get(parent)?.slice(0, 3) ?? []) : []
    const [inner] = childElements(node)
    const nearest = inner && isInLine(inner) ? nameOf(inner) : undefined
    const all = [own, nearest].filter((name) => name !== undefined)
    names.set(node, [...all, ...(isInLine(node) ? outer : [])])
  }
  for (const node of order.keys()) {
    const id = nameOf(node)
    if (!id) continue
    const parent = above.get(node)
    if (node.tagName === 'li') texts.set(id, node)
    else if (isFirstIn(node, parent)) texts.set(id, parent as Element)
    else if (hasClass(node, 'footnote-number')) {
      // Substack's number of a footnote stands before its text.
      if (parent?.type !== 'element' || !hasClass(parent, 'footnote')) continue
      texts.set(id, parent)
      node.properties = { dataFootnoteBackref: '' }
    } else {
      const text = blockOf(node, holders, above, idsIn)
      const leads = text && leadsBack(node, text)
      if (text === node && /^(?:aside|div|p)$/.test(text.tagName)) blocks.set(id, text)
      if (!text || !leads?.size) continue
      texts.set(id, text)
      back.set(id, leads)
    }
  }
  return { texts, blocks, back, names, order }
}

/** Whether an empty element names the item of a list that it begins. */
function isFirstIn(node: Element, parent: Parents | undefined): boolean {
  return (
    parent?.type === 'element' &&
    parent.tagName === 'li' &&
    isInLine(node) &&
    childElements(parent)[0] === node &&
    textOf(node) === ''
  )
}

/** The fragment that a link leads to. */
export function fragmentOf(link: Element): string | undefined {
  const fragment = attribute(link, 'href')?.split('#')[1]
  try {
    return fragment && decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The fragment that leads to an element. */
export function nameOf(one: Element): string | undefined {
  return attribute(one, 'id') ?? (one.tagName === 'a' ? attribute(one, 'name') : undefined)
}

/** Whether a link says no more than the sign or number of a footnote. */
export function isMark(text: string): boolean {
  return /^[[(]?\s?(?:\d{1,4}|[a-z]|[*†‡§¶↑↩^⬆⏎]+[\ufe0e\ufe0f]?|note\s*\d*)\s?[\])]?\.?$/iu.test(
    text,
  )
}

function isInLine({ tagName }: Element): boolean {
  return /^(?:a|b|cite|em|i|small|span|strong|sup)$/.test(tagName)
}

function isHolder({ tagName }: Element): boolean {
  return /^(?:p|li|div|aside|section|dd|td|tr)$/.test(tagName)
}

/** The block that a fragment leads to: all of a footnote, where its first line is named. */
function blockOf(
  named: Element,
  holders: ReadonlyMap<Element, Element>,
  above: ReadonlyMap<Element, Parents>,
  idsIn: ReadonlyMap<Element, number>,
): Element | undefined {
  const holder = holders.get(named)
  if (holder === named) return named
  if (!holder || !isInLine(named) || idsIn.get(holder) !== 1) return undefined
  const outer = above.get(holder)
  const isWhole =
    holder.tagName === 'p' &&
    outer?.type === 'element' &&
    /^(?:div|li|aside|dd)$/.test(outer.tagName) &&
    idsIn.get(outer) === 1 &&
    childElements(outer)[0] === holder
  return isWhole ? outer : holder
}

/** Whether a block is one footnote: it has neither headings nor other places that are led to. */
export function isNote(block: Element): boolean {
  return !elements(block).some(
    (one) => /^(?:article|h[1-6]|main)$/.test(one.tagName) || (isHolder(one) && nameOf(one)),
  )
}

/** The fragments that a footnote leads back to: by the first or last of its links. */
function leadsBack(named: Element, text: Element): ReadonlySet<string> {
  const links = [named, ...elements(text)].filter(({ tagName }) => tagName === 'a')
  const ends = [links[0], links[1], links.at(-1)]
  return new Set(
    ends.flatMap((link) =>
      link && (isMark(textOf(link)) || textOf(link) === '') ? (fragmentOf(link) ?? []) : [],
    ),
  )
}
