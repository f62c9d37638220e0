import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { attribute, childElements, classes, elements, textOf, walk } from '../html/hast.ts'
import { hasWord } from './has-word.ts'
import { keyOf } from './headline.ts'
import { inWords, isFrameOfText, ofText } from './left-out.ts'

/**
 * The text of a page that has few words: all of its only article, or of its main part, without what
 * readers click, fill in or go on to. Readability takes what is longest, which then stands beside it.
 *
 * @param issues - Receives what is left out in its midst.
 * @returns A copy; `undefined` where the page has no such part, or several, or where most of it is links:
 *   that is a menu.
 */
export function shortBody(tree: Root, issues: Issue[]): Root | undefined {
  const articles = outermost(tree, (one) => one.tagName === 'article')
  const headed = articles.filter((one) => elements(one).some(({ tagName }) => tagName === 'h1'))
  const mains = outermost(tree, (one) => one.tagName === 'main' || one.properties.role === 'main')
  const own = headed.length === 1 && mains.length !== 1 ? headed : articles
  const [main] = own.length === 1 ? own : mains
  if (!main || (own.length !== 1 && mains.length !== 1)) return undefined
  const body: Root = {
    type: 'root',
    children: allKept(main.children, { isHead: false, parts: headsOfParts(main), issues }),
  }
  const linked = outermost(body, ({ tagName }) => tagName === 'a')
  const words = linked.reduce((sum, link) => sum + textOf(link).trim().length, 0)
  return words * 2 > textOf(body).length ? undefined : body
}

/** The elements of a kind that stand in no other of it, and not beside the text. */
function outermost(parent: Root | Element, is: (element: Element) => boolean): Element[] {
  return childElements(parent).flatMap((child) =>
    isBeside(child) ? [] : is(child) ? child : outermost(child, is),
  )
}

/** What is around some nodes. */
interface Around {
  /** Whether they stand in the head of the page, which says what its fields do. */
  isHead: boolean
  /** The heads of parts of the text. */
  parts: ReadonlySet<Element>
  issues: Issue[]
}

/** The headers in a text that stand below its first paragraph, or in a part of it below its headline. */
function headsOfParts(main: Element): ReadonlySet<Element> {
  const all = elements(main)
  const inHeads = new Set(all.filter(isHeader).flatMap(elements))
  const paragraph = all.find((one) => isPlain(one) && !inHeads.has(one))
  const headline = all.find(({ tagName }) => tagName === 'h1')
  const below = (one: Element | undefined) => new Set(one ? all.slice(all.indexOf(one)) : [])
  const sections = [...below(headline)].filter(({ tagName }) => tagName === 'section')
  const found = [...below(paragraph), ...sections.flatMap(elements)]
  return new Set(found.filter(isHeader))
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'header' || tagName === 'hgroup'
}

/** What is of the text among some nodes; a box in its midst that is called as what stands beside one is, too. */
function allKept(nodes: readonly ElementContent[], around: Around): ElementContent[] {
  const { isHead, issues } = around
  const first = nodes.findIndex(isPlain)
  const last = nodes.findLastIndex(isPlain)
  return nodes.flatMap((node, at) => {
    const isAmid = !isHead && at > first && at < last
    const box =
      isAmid && node.type === 'element' && isBeside(node) ? ofText(node, issues) : undefined
    return box ?? kept(node, around)
  })
}

function isPlain(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p' && !isBeside(node) && textOf(node) !== ''
}

/** A copy of what is of the text; of a head, its picture alone. */
function kept(node: ElementContent, around: Around): ElementContent[] {
  const { isHead, parts } = around
  if (node.type !== 'element') return isHead || node.type === 'comment' ? [] : [{ ...node }]
  if (isBeside(node) || isMeta(node)) return []
  const isPicture = pictures.has(node.tagName)
  const inHead = !isPicture && (isHead || (isHeader(node) && !parts.has(node)))
  const children = allKept(node.children, { ...around, isHead: inHead })
  if (inHead && children.length === 0 && node.tagName !== 'img') return []
  return [{ ...node, children } as Element]
}

const pictures: ReadonlySet<string> = new Set(['figure', 'img', 'picture', 'video'])

function isBeside(element: Element): boolean {
  if (element.tagName === 'iframe') return !isFrameOfText(element)
  if (away.has(element.tagName) || (element.tagName === 'a' && isNext(element))) return true
  return [...classes(element), ownName(element), attribute(element, 'dataHook') ?? '']
    .join(' ')
    .split(/\s+/)
    .some((name) => beside.test(inWords(name)))
}

/** The identifier of an element, which that of a heading says nothing of: it is made of its words. */
function ownName(element: Element): string {
  const id = attribute(element, 'id') ?? ''
  const isSection = element.tagName === 'section' || sectionName.test(classes(element).join(' '))
  const [head] = isSection ? childElements(element) : []
  if (head && /^h[2-6]$/.test(head.tagName) && keyOf(textOf(head)) === keyOf(id)) return ''
  return /^h[2-6]$/.test(element.tagName) ? '' : id
}

/** As docutils, pandoc and Asciidoctor call a part of a text. */
const sectionName = /^(?:level\d|sect\d|section)$/

const away: ReadonlySet<string> = new Set(
  'aside button dialog footer form h1 input nav script select style svg template textarea'.split(
    ' ',
  ),
)

const beside =
  /(?:^|[-_])(?:cards?|comments?|respond|related|recommended|shar(?:e|ing)|social|newsletter|subscri(?:be|ption)s?|sign-?up|cookies?|consent|banner|promo|breadcrumbs?|pagination|pager|read-next|more-posts|post-(?:footer|notes|tags?)|entry-footer|tags|author-(?:box|bio|card)|byline|entry-meta|post-meta|reactions?|upvote|skip-link|screen-reader-text|sr-only|visually-hidden)(?:$|[-_])/i

function isNext(link: Element): boolean {
  return hasWord(link, 'rel', 'next') || hasWord(link, 'rel', 'prev')
}

/** A line above a text that only says who wrote it, and when. */
function isMeta(element: Element): boolean {
  if (!/^(?:div|ul|dl|section|span)$/.test(element.tagName) || !isSmall(element)) return false
  if (textOf(element).length > 120) return false
  const inside = elements(element)
  return (
    inside.some(
      (one) => one.tagName === 'time' || hasWord(one, 'rel', 'author') || isProfile(one),
    ) &&
    !inside.some(({ tagName }) => pictures.has(tagName) && tagName !== 'img') &&
    !childElements(element).some(({ tagName }) => tagName === 'p')
  )
}

/** Whether an element holds few others, so that it takes no time to look through it. */
function isSmall(element: Element): boolean {
  let count = 0
  for (const { node } of walk(element)) if (node.type === 'element' && ++count > 40) return false
  return true
}

function isProfile(element: Element): boolean {
  return /\/(?:authors?|@)[/\w]/.test(attribute(element, 'href') ?? '')
}
