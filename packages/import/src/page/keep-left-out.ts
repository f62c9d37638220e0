import type { Issue } from '@standfirst/core'
import type { Element, Nodes, Root } from 'hast'
import { attribute, childElements, elements, lineOf, textOf, walk } from '../html/hast.ts'
import { asTable, columnAround } from './column-around.ts'
import { keyOf } from './headline.ts'
import { cellOfText, isShown, ofText, reportCell } from './left-out.ts'
import { articleAround, restOf } from './rest-of-article.ts'

/**
 * Number the elements of a page in the order in which they stand, so that it can be seen where what
 * Readability kept of it comes from.
 *
 * @param tree - A page; changed in place.
 */
export function numberPlaces(tree: Root): void {
  for (const [number, one] of elements(tree).entries()) one.properties[place] = number
}

const place = 'dataStandfirstPlace'

/** Where in its page an element stands; `undefined` for one that was made since. */
export function placeOf(one: Element): number | undefined {
  const found = one.properties[place]
  return found === undefined ? undefined : Number(found)
}

/**
 * Put back what Readability took out of the midst of a text for the name of a class or an element: cards,
 * asides, boxes that are called as what stands beside texts often is (`supplemental`, `commentary`), and
 * documents. What readers click, fill in or go on to stays out.
 *
 * @param body - What Readability kept; changed in place.
 * @param tree - The page, with its places, which are taken off.
 * @param issues - Receives what stays out though it says something.
 */
export function keepLeftOut(body: Root, tree: Root, issues: Issue[]): void {
  const kept = new Map<number, Element>()
  const said = new Set<string>()
  for (const { node } of walk(body)) {
    if (node.type === 'text') said.add(lineOf(node.value))
    if (node.type !== 'element') continue
    const number = takePlace(node)
    if (number !== undefined && !kept.has(number)) kept.set(number, node)
    for (const name of addresses) said.add(attribute(node, name) ?? '')
  }
  const numbers = new Map(elements(tree).map((one) => [one, takePlace(one) ?? -1]))
  const ends = [...kept.keys()].sort((a, b) => a - b)
  const [first = 0, last = -1] = [ends[0], ends.at(-1)]
  const keptOf = (one: Element) => kept.get(numbers.get(one) ?? -1)
  const holding = holdersOf(tree, (one) => keptOf(one) !== undefined)
  const { column, whole } = columnAround(tree, holding)
  const titles = titlesOf(tree)
  const article = articleAround(tree, holding)
  const isAmid = (number: number) => number > first && number < last
  const isBehind = (one: Element) => (numbers.get(one) ?? -1) > last && article.has(one)
  const found = new Map<Nodes, { before: Element[]; after: Element[] }>()
  const stack: (Root | Element)[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const nearest = nearestKept(childElements(parent), holding, keptOf)
    const own = parent.type === 'element' ? keptOf(parent) : undefined
    const rest = restOf(
      childElements(parent).filter(isBehind),
      childElements(parent).filter((one) => holding.has(one)),
    )
    for (const one of childElements(parent)) {
      const number = numbers.get(one) ?? -1
      const spot = nearest.get(one) ?? (own && { beside: own, isBefore: true })
      if (holding.has(one)) stack.push(one)
      else if (spot && (isAmid(number) || column.has(one) || rest.has(one))) {
        // A box that was kept under another name may lack its recording.
        const isKept = isSaid(one, said)
        const lost = isKept ? elements(one).filter((each) => isUnshown(each, said)) : [one]
        if (number < first && repeats(one, titles)) continue
        const read = whole.has(one) ? cellOfText : ofText
        const copies = lost.flatMap((each) => read(each, issues) ?? [])
        // A cell that was emptied holds again what it held.
        if (!nearest.has(one) && /^t/.test(spot.beside.tagName)) {
          spot.beside.children.push(...copies)
          continue
        }
        const { after, before } = found.get(spot.beside) ?? { after: [], before: [] }
        found.set(spot.beside, { after, before })
        const side = spot.isBefore ? after : before
        side.push(...copies.map((copy) => asTable(copy, spot.beside)))
      } else if (whole.has(one) && !isSaid(one, said)) reportCell(one, issues)
    }
  }
  putBack(body, found)
}

/** What a page is called: all of its title, its parts, and its headings of rank 1. */
function titlesOf(tree: Root): ReadonlySet<string> {
  const all = elements(tree).filter(({ tagName }) => tagName === 'title' || tagName === 'h1')
  const texts = all.map((one) => textOf(one))
  return new Set(texts.flatMap((text) => [text, ...text.split(/ [|–—·:-] /)]).map(keyOf))
}

function repeats(one: Element, titles: ReadonlySet<string>): boolean {
  const isPlain = !elements(one).some(({ tagName }) => tagName === 'img')
  return isPlain && textOf(one) !== '' && titles.has(keyOf(textOf(one)))
}

/** What is put back before and behind an element. */
type Found = ReadonlyMap<Nodes, { before: Element[]; after: Element[] }>

function putBack(body: Root, found: Found): void {
  for (const parent of [body, ...elements(body)]) {
    const children = parent.children as Nodes[]
    if (!children.some((child) => found.has(child))) continue
    parent.children = children.flatMap((child) => {
      const { after = [], before = [] } = found.get(child) ?? {}
      return [...before, child, ...after]
    }) as Element[]
    // No paragraph holds boxes.
    if (parent.type === 'element' && parent.tagName === 'p') parent.tagName = 'div'
  }
}

const addresses = ['src', 'data', 'href']

function takePlace(one: Element): number | undefined {
  const found = placeOf(one)
  delete one.properties[place]
  return found
}

/** What was kept and stands nearest to an element that was not: before it, else after it. */
interface Spot {
  beside: Element
  isBefore: boolean
}

/** For each of some neighbours that hold nothing that was kept, where it stood. */
function nearestKept(
  all: readonly Element[],
  holding: ReadonlySet<Nodes>,
  keptOf: (one: Element) => Element | undefined,
): ReadonlyMap<Element, Spot> {
  const found = new Map<Element, Spot>()
  let beside: Element | undefined
  for (const isBefore of [true, false]) {
    beside = undefined
    for (const one of isBefore ? all : [...all].reverse()) {
      if (holding.has(one)) beside = outerKept(one, isBefore, holding, keptOf)
      else if (beside && !found.has(one)) found.set(one, { beside, isBefore })
    }
  }
  return found
}

/** The last, or the first, of what was kept of an element, and stands in nothing else of it that was kept. */
function outerKept(
  one: Element,
  isLast: boolean,
  holding: ReadonlySet<Nodes>,
  keptOf: (one: Element) => Element | undefined,
): Element | undefined {
  let next: Element | undefined = one
  while (next) {
    const own = keptOf(next)
    if (own) return own
    const inside: Element[] = childElements(next).filter((child) => holding.has(child))
    next = isLast ? inside.at(-1) : inside[0]
  }
  return undefined
}

/** Elements of a kind, and those that hold one. */
function holdersOf(tree: Root, is: (one: Element) => boolean): ReadonlySet<Nodes> {
  const found = new Set<Nodes>()
  const enter = (parent: Root | Element): boolean => {
    let holds = false
    for (const child of childElements(parent)) {
      const inside = enter(child)
      if (!inside && !is(child)) continue
      found.add(child)
      holds = true
    }
    return holds
  }
  enter(tree)
  return found
}

/** Whether an element is a recording or a document that was not kept. */
function isUnshown(one: Element, said: ReadonlySet<string>): boolean {
  const sources = [one, ...childElements(one)].flatMap((each) =>
    addresses.flatMap((name) => attribute(each, name) ?? []),
  )
  return isShown(one) && !sources.some((source) => said.has(source))
}

/** Whether most of what an element says was kept under another name. */
function isSaid(one: Element, said: ReadonlySet<string>): boolean {
  let [all, known] = [0, 0]
  for (const { node } of walk(one)) {
    if (node.type !== 'text') continue
    const text = lineOf(node.value)
    all += text.length
    if (said.has(text)) known += text.length
  }
  return known * 2 > all
}
