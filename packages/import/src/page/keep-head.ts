import type { PlainArticleInput } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { attribute, childElements, classes, elements, textOf } from '../html/hast.ts'
import { keyOf } from './headline.ts'
import { inWords, isOfText, nameBeside } from './left-out.ts'
import { readByline } from './read-byline.ts'

/**
 * Put back above a text what its page says between it and its headline in a paragraph of its own, where
 * neither summary nor subtitle says it: what a text begins with often stands in its head.
 *
 * @param body - The text that was found; changed in place.
 * @param known - What the article says of itself elsewhere.
 */
export function keepHead(body: Root, tree: Root, known: Partial<PlainArticleInput>): void {
  const own = new Set(elements(body))
  const said = new Set([...own].filter(isOfWords).flatMap((one) => endsOf(textOf(one))))
  const isOfBody = (text: string) => endsOf(text).some((end) => said.has(end))
  const stated = [known.title, known.subtitle, known.summary].map((text) => keyOf(text ?? ''))
  const isStated = (text: string) => stated.includes(keyOf(text))
  const found: Element[] = []
  for (const one of belowHeadline(tree, known.title ?? '').slice(0, farthest)) {
    const text = isPlain(one) ? textOf(one) : ''
    if (own.has(one) || isOfBody(text)) {
      body.children.unshift(...(found as ElementContent[]))
      return
    }
    if (/^h[1-6]$/.test(one.tagName) && textOf(one).length > 0) return
    const isText = text.length >= 20 && isOfText(one, [one, ...elements(one)])
    if (isText && !isStated(text) && !readByline(text, known.language)) found.push(one)
  }
}

/** How a text begins and ends: a reader of pages may have taken something out of its midst. */
function endsOf(text: string): string[] {
  const key = keyOf(text)
  return key === '' ? [] : [`${key.slice(0, 20)}…`, `…${key.slice(-20)}`]
}

/** Elements between a headline and what stands below it. */
const farthest = 150

function isOfWords(one: Element): boolean {
  return one.children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value))
}

function isPlain(one: Element): boolean {
  return one.tagName === 'p'
}

/** What stands below the headline, and in nothing that stands beside a text. */
function belowHeadline(tree: Root, title: string): Element[] {
  const all = elements(tree)
  const key = keyOf(title)
  const headline =
    all.find((one) => /^h[1-3]$/.test(one.tagName) && keyOf(textOf(one)) === key) ??
    all.find(({ tagName }) => tagName === 'h1')
  if (!headline) return []
  const beside = new Set<Element>([headline, ...elements(headline)])
  const below = all.slice(all.indexOf(headline))
  for (const one of below) {
    if (beside.has(one) || away.has(one.tagName) || isBeside(one)) {
      for (const each of childElements(one)) beside.add(each)
    }
  }
  return below.filter((one) => !beside.has(one) && !isBeside(one))
}

function isBeside(one: Element): boolean {
  if (childElements(one).some(({ tagName }) => /^(?:img|picture|video)$/.test(tagName))) return true
  const names = [...classes(one), attribute(one, 'id') ?? '']
  return nameBeside(one) !== undefined || names.some((name) => picture.test(inWords(name)))
}

/** Names of what holds a picture and what is said of it. */
const picture =
  /(?:^|[-_])(?:caption|gallery|hero-image|image|img|media|photo|picture|slide(?:r|show)?|thumb(?:nail)?|video)(?:$|[-_])/i

const away: ReadonlySet<string> = new Set(
  'aside button dialog figure figcaption footer form label li nav noscript script select style svg table template'.split(
    ' ',
  ),
)
