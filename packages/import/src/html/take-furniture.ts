import { type ArticleInput, type Labels, safeTimestamp } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { attribute, childElements, elements, hasClass, remove, textOf } from './hast.ts'
import { readDisclosure } from './read-disclosure.ts'
import { topOfText } from './top-of-text.ts'

/** What stands around a text that `@standfirst/html` rendered. */
export type Furniture = Pick<ArticleInput, 'aiDisclosure' | 'corrections'>

/**
 * Take away what a text repeats of its article: the summary above it, the lead picture, players of its
 * recordings, notes; corrections and how much AI took part are read.
 *
 * @param tree - HTML with absolute addresses; changed in place.
 * @param words - Labels of its language.
 * @param known - What the article says of itself elsewhere.
 * @param notes - Texts that it says elsewhere.
 */
export function takeFurniture(
  tree: Root,
  words: Labels,
  known: Partial<ArticleInput>,
  notes: readonly string[],
): Furniture {
  const said = [known.summary, words.retracted, ...notes].map((text) => text && line(text))
  const corrections: NonNullable<Furniture['corrections']>[number][] = []
  let aiDisclosure: Furniture['aiDisclosure']
  const top = topOfText(tree)
  // What stands above the text, up to its first section.
  for (const element of childElements(top)) {
    if (isSection(element)) break
    const correction = readCorrection(element, words)
    const isPlain = element.tagName === 'p' && childElements(element).length === 0
    const disclosure = isPlain ? readDisclosure(textOf(element), words) : undefined
    if (correction) corrections.push(correction)
    aiDisclosure ??= disclosure
    if (correction || disclosure || repeats(element, said, known)) remove(top, element)
    else if (!hasNotice(element)) break
  }
  return { ...(corrections.length && { corrections }), ...(aiDisclosure && { aiDisclosure }) }
}

function isSection(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName) || hasClass(element, 'sf-section')
}

function hasNotice(element: Element): boolean {
  return ['sf-standfirst', 'sf-notice', 'sf-ai', 'sf-document'].some((name) =>
    hasClass(element, name),
  )
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function repeats(
  element: Element,
  said: readonly (string | undefined)[],
  known: Partial<ArticleInput>,
): boolean {
  if (element.tagName === 'p' && (hasNotice(element) || said.includes(textOf(element)))) return true
  const inside = elements(element)
  const [link] = inside
  const isLink = inside.length === 1 && link?.tagName === 'a' && textOf(link) === textOf(element)
  const files = isLink
    ? [attribute(link, 'href')]
    : inside.flatMap((inner) => attribute(inner, 'src') ?? [])
  const repeated = [known.image?.url, ...(known.media ?? []).map(({ url }) => url)]
  return (
    ['p', 'figure'].includes(element.tagName) &&
    files.length > 0 &&
    files.every((file) => file !== undefined && repeated.includes(file))
  )
}

function readCorrection(element: Element, words: Labels): { at: string; note: string } | undefined {
  const [strong, ...others] = childElements(element)
  if (element.tagName !== 'p' || strong?.tagName !== 'strong' || others.length) return undefined
  const [time] = childElements(strong)
  const at = safeTimestamp(time && attribute(time, 'dateTime'))
  const head = textOf(strong)
  if (!at || !head.startsWith(`${words.correction} (`)) return undefined
  const note = textOf(element).slice(head.length).trim()
  return note ? { at, note } : undefined
}
