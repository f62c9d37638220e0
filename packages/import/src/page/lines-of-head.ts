import type { Element, ElementContent, Parents, Root } from 'hast'
import {
  attribute,
  childElements,
  classes,
  element,
  elements,
  inLine,
  textOf,
} from '../html/hast.ts'
import { hasWord } from './has-word.ts'
import { keyOf } from './headline.ts'
import { inWords, isUnseen, nameBeside } from './left-out.ts'

/** A line of words: a block that holds no other, or what stands loose beside blocks. */
export interface Line {
  /** The block, or one that was made of what stood loose. */
  block: Element
  text: string
  /** Whether it stands in the head of the page: in one box with the headline, or in a header below it. */
  isInHead: boolean
  /** Whether it is all of a box that stands beside texts, as its name or kind says. */
  isBeside: boolean
}

/** What a page says around its headline. */
export interface LinesOfHead {
  /** Before it, in the box of the headline. */
  above: Line[]
  /** Behind it, down to the end of the page: the text is among it. */
  below: Iterable<Line>
}

/**
 * Find the lines around the headline of a page.
 *
 * @param title - The headline; without one that is called so, the first of rank 1 stands for it.
 */
export function linesOfHead(tree: Root, title: string): LinesOfHead | undefined {
  const headline = headlineIn(elements(tree), title)
  if (!headline) return undefined
  const path = pathTo([tree, ...elements(tree)], headline)
  const box = boxOf(path, headline)
  return { above: linesAbove(path, headline, box), below: linesBelow(path, headline, box) }
}

/**
 * The element that shows the headline of a page.
 *
 * @param options - `isExact`: whether none stands for one that is called as the page is.
 */
export function headlineIn(
  all: readonly Element[],
  title: string,
  { isExact = false }: { isExact?: boolean } = {},
): Element | undefined {
  const key = keyOf(title)
  return (
    all.find((one) => /^h[1-3]$/.test(one.tagName) && keyOf(textOf(one)) === key) ??
    (isExact ? undefined : all.find(({ tagName }) => tagName === 'h1'))
  )
}

/** What of some nodes holds an element, from the inside. */
export function pathTo(all: readonly Parents[], one: Element): Parents[] {
  const parents = new Map<Parents, Parents>()
  for (const parent of all) for (const child of childElements(parent)) parents.set(child, parent)
  const path: Parents[] = []
  for (let parent = parents.get(one); parent; parent = parents.get(parent)) path.push(parent)
  return path
}

/** What heads a page with its headline: its outermost header, or a box of few words that is called so. */
export function boxOf(path: readonly Parents[], headline: Element): Element | undefined {
  const found = path.findLast(
    (one) => one.type === 'element' && (isHeader(one) || isHero(one, headline)),
  )
  return found?.type === 'element' ? found : undefined
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'header' || tagName === 'hgroup'
}

function isHero(one: Element, headline: Element): boolean {
  return (
    /^(?:div|section)$/.test(one.tagName) &&
    classes(one).some((name) => hero.test(name)) &&
    textOf(one).length - textOf(headline).length <= 600
  )
}

const hero = /(?:^|[-_])(?:head(?:er|ing|line)?|hero|intro|masthead|title|top)(?:$|[-_])/i

function* linesBelow(
  path: readonly Parents[],
  headline: Element,
  box: Element | undefined,
): Iterable<Line> {
  let inner: Parents = headline
  let isInHead = box !== undefined
  for (const parent of path) {
    for (const node of behind(parent, inner)) {
      const isHeaderBelow = node.type === 'element' && isHeader(node)
      yield* linesIn([node], isInHead || isHeaderBelow)
    }
    if (parent === box) isInHead = false
    inner = parent
  }
}

function behind(parent: Parents, inner: Parents): ElementContent[] {
  const children = parent.children as ElementContent[]
  return loose(children.slice(children.indexOf(inner as Element) + 1))
}

function linesAbove(path: readonly Parents[], headline: Element, box: Element | undefined): Line[] {
  const found: Line[][] = []
  let inner: Parents = headline
  for (const parent of box ? path : []) {
    const children = parent.children as ElementContent[]
    found.unshift([...linesIn(children.slice(0, children.indexOf(inner as Element)), true)])
    if (parent === box) break
    inner = parent
  }
  return found.flat()
}

/** The lines of some nodes. */
export function* linesIn(nodes: readonly ElementContent[], isInHead = false): Iterable<Line> {
  for (const node of loose(nodes)) {
    if (node.type !== 'element') continue
    const text = textOf(node)
    if (text === '') continue
    const isBeside = isBesideText(node)
    if (isBeside || isLine(node)) yield { block: node, text, isInHead, isBeside }
    else yield* linesIn(node.children, isInHead)
  }
}

/** Whether an element is read as a whole: it has words of its own, or is a paragraph, or a list. */
function isLine(one: Element): boolean {
  if (/^(?:blockquote|dl|h[1-6]|ol|p|pre|ul)$/.test(one.tagName)) return true
  const inside = childElements(one).filter((each) => textOf(each) !== '')
  return !inside.some(isBlock) && (inside.length <= 1 || one.children.some(isWords))
}

/** Nodes with a block for each run of what stands loose among blocks, or for each of its elements. */
function loose(nodes: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = []
  let run: ElementContent[] = []
  const end = () => {
    const all = run
    run = []
    if (all.some(isWords)) found.push(element('p', all))
    else found.push(...all)
  }
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node)) {
      end()
      found.push(node)
    } else run.push(node)
  }
  end()
  return found
}

function isWords(node: ElementContent): boolean {
  return node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value)
}

function isBlock(one: Element): boolean {
  return (
    !(inLine.has(one.tagName) || /^(?:br|img)$/.test(one.tagName)) ||
    childElements(one).some(isBlock)
  )
}

/** Whether an element stands beside a text, and nothing in it is read as a part of that. */
function isBesideText(one: Element): boolean {
  // News of TYPO3 begin so, in a box that is called a teaser.
  if (hasWord(one, 'itemProp', 'description')) return false
  if (away.has(one.tagName) || isUnseen(one) || nameBeside(one) !== undefined) return true
  if (childElements(one).some(({ tagName }) => /^(?:img|picture|video)$/.test(tagName))) return true
  const names = [...classes(one), attribute(one, 'id') ?? '']
  return names.some((name) => picture.test(inWords(name)))
}

/** Names of what holds a picture and what is said of it. */
const picture =
  /(?:^|[-_])(?:caption|gallery|hero-image|image|img|media|photo|picture|slide(?:r|show)?|thumb(?:nail)?|video)(?:$|[-_])/i

const away: ReadonlySet<string> = new Set(
  'aside button dialog figure figcaption footer form label nav noscript script select style svg table template'.split(
    ' ',
  ),
)
