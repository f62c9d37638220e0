import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Element, ElementContent, Parents, Root } from 'hast'
import { childElements, element, elements, inLine, textOf } from '../html/hast.ts'
import { problem, shown } from '../problem.ts'
import { datesIn } from './dates-in.ts'
import { keyOf } from './headline.ts'
import { isOfText, leadsAway, saysText } from './left-out.ts'
import { type Line, linesIn, linesOfHead } from './lines-of-head.ts'
import { readByline } from './read-byline.ts'
import { isAct, isSaidInFields } from './said-in-fields.ts'

/**
 * Put back above a text what its page says between it and its headline, where no field says it: what a
 * text begins with often stands in its head. What is neither of the text nor a field is reported.
 *
 * @param body - The text that was found; changed in place.
 * @param known - What the article says of itself elsewhere.
 * @param issues - Receives what is left out.
 */
export function keepHead(
  body: Root,
  tree: Root,
  known: Partial<PlainArticleInput>,
  issues: Issue[],
): void {
  const head = linesOfHead(tree, known.title ?? '')
  if (!head) return
  const places = new Places(body)
  const placeOf = (line: Line) => places.of(line)
  const told: Line[] = []
  let waiting: Element[] = []
  /** A heading outside of the head: of the text if that follows, else of what stands before it. */
  let heading: Line | undefined
  let isMet = false
  let isElsewhere = false
  const take = (line: Line): void => {
    const { block, isInHead, text } = line
    if (line.isBeside) {
      if (isSaidInFields(block, text, known)) return
      if (saysText(block) && isOfText(block, [block, ...elements(block)])) told.push(line)
      return
    }
    if (!/\p{L}/u.test(text) || isSaidInFields(block, text, known)) return
    if (heading) {
      told.push(heading)
      heading = undefined
      isElsewhere = true
    }
    isElsewhere ||= leadsAway([block])
    if (isElsewhere || isMeta(text, known.language) || !isKept(line)) told.push(line)
    else if (isHeading(block) && !isInHead) heading = line
    else waiting.push(asBlock(line))
  }
  for (const line of head.above) if (!placeOf(line)) take(line)
  let count = 0
  for (const line of head.below) {
    if (++count > farthest) break
    const place = placeOf(line)
    if (!place || line.isBeside) {
      if (!place) take(line)
      continue
    }
    if (heading) waiting.push(heading.block)
    if (waiting.length) places.putBefore(place, waiting)
    waiting = []
    heading = undefined
    isMet = true
    if (!line.isInHead) break
  }
  // The headline is that of something else.
  if (!isMet) return
  body.children.push(...waiting)
  if (told.length) issues.push(leftOut(told))
}

/** Lines between a headline and what stands below it. */
const farthest = 80

/** Whether a line says who wrote a text or when, and the fields say another thing. */
function isMeta(text: string, language: string | undefined): boolean {
  const byline = readByline(text, language)
  return byline ? !byline.isBare : text.length < 100 && datesIn(text, language).length > 0
}

/** Whether a line is of the text: in sentences, or a paragraph or heading of several words. */
function isKept({ block, isInHead, text }: Line): boolean {
  const isBlock = /^(?:blockquote|dl|h[2-6]|ol|p|pre|ul)$/.test(block.tagName)
  if (!isBlock && !isInHead) return false
  const inside = elements(block)
  if (text.length >= 20 && isOfText(block, [block, ...inside])) return true
  const isPlain = block.tagName === 'p' || block.tagName === 'blockquote' || isHeading(block)
  const isLinked = inside.some(({ tagName }) => tagName === 'a')
  const fewest = isPlain ? (isInHead ? 3 : 5) : 6
  return !isLinked && !isAct(text) && wordsIn(text) >= fewest
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** Words, of which those of scripts without spaces have about two signs. */
function wordsIn(text: string): number {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  )
  return text.split(' ').length + (dense?.length ?? 0) / 2
}

/** What is put into a text: a heading of the head of a page heads no part of it. */
function asBlock({ block, isInHead }: Line): Element {
  if (/^(?:blockquote|dl|ol|p|pre|ul)$/.test(block.tagName) || (isHeading(block) && !isInHead))
    return block
  return element('p', inLine.has(block.tagName) ? [block] : block.children)
}

/** Where in a text a line stands: the block that says it, and what that stands in. */
interface Place {
  block: Element
  parent: Parents
}

/** Where a text says a line. */
class Places {
  readonly #body: Root
  readonly #ofBlocks = new Map<Element, Place>()
  readonly #words: Element[] = []
  #said: Map<string, Place> | undefined

  constructor(body: Root) {
    this.#body = body
    this.#enter(body, undefined)
  }

  of({ block, text }: Line): Place | undefined {
    const place = this.#ofBlocks.get(block)
    return place ?? endsOf(text).flatMap((end) => this.#bySaid().get(end) ?? [])[0]
  }

  putBefore({ block, parent }: Place, blocks: readonly Element[]): void {
    // What is put in is not said by the text.
    this.#bySaid()
    const children = parent.children as ElementContent[]
    children.splice(Math.max(children.indexOf(block), 0), 0, ...blocks)
  }

  #enter(parent: Parents, place: Place | undefined): void {
    for (const block of childElements(parent)) {
      const own = place ?? { block, parent }
      const isHolder = /^(?:article|div|header|main|section)$/.test(block.tagName)
      this.#ofBlocks.set(block, own)
      const isWords = isOfWords(block)
      if (isWords) this.#words.push(block)
      this.#enter(block, isHolder && !isWords ? undefined : own)
    }
  }

  /** By what is said, which is read where a line is not the text's own block. */
  #bySaid(): ReadonlyMap<string, Place> {
    if (this.#said) return this.#said
    const said = new Map<string, Place>()
    const add = (text: string, place: Place | undefined): void => {
      if (place) for (const end of endsOf(text)) if (!said.has(end)) said.set(end, place)
    }
    for (const block of this.#words) add(textOf(block), this.#ofBlocks.get(block))
    for (const { block, text } of linesIn(this.#body.children as ElementContent[])) {
      add(text, this.#ofBlocks.get(block) ?? this.#ofBlocks.get(childElements(block)[0] as Element))
    }
    this.#said = said
    return said
  }
}

/** How a text begins and ends: a reader of pages may have taken something out of its midst. */
function endsOf(text: string): string[] {
  const key = keyOf(text)
  return key === '' ? [] : [`${key.slice(0, 20)}…`, `…${key.slice(-20)}`]
}

function isOfWords(one: Element): boolean {
  return one.children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value))
}

function leftOut(lines: readonly Line[]): Issue {
  const texts = [...new Set(lines.map(({ text }) => text))]
  const more = texts.length > most ? ` and ${texts.length - most} more` : ''
  return problem(
    'unsupported-html',
    ['sections'],
    `Found words between the headline and the text that are neither of the text nor known to be a name, a time or a category, ${texts.slice(0, most).map(shown).join(', ')}${more}`,
    'they were left out',
    'If they are of the text, put them into a paragraph of it.',
  )
}

/** Lines that are shown. */
const most = 5
