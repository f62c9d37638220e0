import { type Labels, type PlainArticleInput, safeTimestamp } from '@standfirst/core'
import type { Element, Root } from 'hast'
import {
  attribute,
  childElements,
  elements,
  hasClass,
  inLine,
  lineOf,
  remove,
  textOf,
} from './hast.ts'
import { readDisclosure } from './read-disclosure.ts'
import { isSameFile } from './same-file.ts'
import { topOfText } from './top-of-text.ts'

/** What stands around a text that `@standfirst/html` rendered. */
export type Furniture = Pick<PlainArticleInput, 'aiDisclosure' | 'corrections' | 'image' | 'status'>

/**
 * Take away what a text repeats of its article: its title, the lead picture, players of its recordings,
 * the standfirst and the notes that `@standfirst/html` writes above it; corrections, that it was retracted and
 * how much AI took part are read. A paragraph that says what the summary says is part of the text, and stays.
 *
 * @param tree - HTML with absolute addresses; changed in place.
 * @param words - Labels of its language.
 * @param known - What the article says of itself elsewhere.
 * @param notes - Texts that it says elsewhere.
 */
export function takeFurniture(
  tree: Root,
  words: Labels,
  known: Partial<PlainArticleInput>,
  notes: readonly string[],
): Furniture {
  const said = [words.retracted, ...notes].map((text) => text && lineOf(text))
  const corrections: NonNullable<Furniture['corrections']>[number][] = []
  let aiDisclosure: Furniture['aiDisclosure']
  let image: Furniture['image']
  let isRetracted = false
  // In an e-mail the title stands somewhere inside, below pictures.
  const inside = elements(tree)
  const own = inside.find(({ tagName }) => tagName === 'h1')
  if (own && isTitle(own, known) && textOf(tree) !== textOf(own)) remove(own)
  // What stood in the title that is gone is gone with it.
  if (known.title) for (const one of inside) if (isField(one)) remove(one)
  const top = topOfText(tree)
  const all = childElements(top)
  const last = all.findLastIndex((one) => textOf(one) !== '')
  // What stands above the text, up to its first section.
  for (const [index, element] of all.entries()) {
    if (index < last && isTitle(element, known)) {
      remove(element)
      continue
    }
    if (isSection(element)) break
    const correction = readCorrection(element, words)
    const isPlain = element.tagName === 'p' && childElements(element).length === 0
    const disclosure = isPlain ? readDisclosure(textOf(element), words) : undefined
    if (correction) corrections.push(correction)
    aiDisclosure ??= disclosure
    isRetracted ||= isRetraction(element, words)
    const lead = leadOf(element, known)
    image ??= lead
    const isStandfirst =
      known.summary !== undefined && strongText(element) === lineOf(known.summary)
    if (correction || disclosure || lead || isStandfirst || repeats(element, said, known)) {
      remove(element)
    } else if (!hasNotice(element) && !isBlank(element)) break
  }
  return {
    ...(corrections.length && { corrections }),
    ...(aiDisclosure && { aiDisclosure }),
    ...(image && { image }),
    ...(isRetracted && { status: 'retracted' as const }),
  }
}

/** Title, author and date, which feeds of Drupal have above each text, too. */
function isField(element: Element): boolean {
  return element.tagName === 'span' && fields.some((name) => hasClass(element, name))
}

const fields = ['title', 'uid', 'created'].map((name) => `field--name-${name}`)

/** The notice above a text that it was retracted. */
function isRetraction(element: Element, { retracted }: Labels): boolean {
  if (hasClass(element, 'sf-retracted')) return true
  return retracted !== '' && strongText(element) === lineOf(retracted)
}

/** A heading above the text that says no more than the article's title. */
function isTitle(element: Element, { title, url }: Partial<PlainArticleInput>): boolean {
  // One of a picture alone says nothing, as a text without a title does, and is none.
  if (!title || !/^h[1-6]$/.test(element.tagName)) return false
  const isPlain = elements(element).every(
    (one) => one.tagName === 'span' || (one.tagName === 'a' && isOfSite(one, url)),
  )
  return isPlain && textOf(element) === lineOf(title)
}

/** Whether a link leads to a page of the article's site: its headline leads to it, at one of its addresses. */
function isOfSite(link: Element, url = ''): boolean {
  const siteOf = (address = '') => address.split('/', 3).join()
  return siteOf(attribute(link, 'href')) === siteOf(url)
}

/**
 * The text of a paragraph that is all strong and plain, as `@standfirst/html` writes the summary and
 * notices where there are no classes, in feeds; `undefined` for any other.
 */
function strongText(element: Element): string | undefined {
  const [strong, ...others] = element.children
  const isAll =
    element.tagName === 'p' &&
    others.length === 0 &&
    strong?.type === 'element' &&
    strong.tagName === 'strong' &&
    elements(strong).length === 0
  return isAll ? textOf(strong) : undefined
}

function isSection(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName) || hasClass(element, 'sf-section')
}

function hasNotice(element: Element): boolean {
  return ['sf-standfirst', 'sf-notice', 'sf-ai', 'sf-document'].some((name) =>
    hasClass(element, name),
  )
}

/** A paragraph that says and shows nothing. */
function isBlank(element: Element): boolean {
  return (
    /^(?:div|p)$/.test(element.tagName) &&
    [element, ...elements(element)].every(isWords) &&
    textOf(element) === ''
  )
}

function isWords({ properties, tagName }: Element): boolean {
  return (inLine.has(tagName) || /^(?:br|div|p)$/.test(tagName)) && !properties.dataFootnote
}

function repeats(
  element: Element,
  said: readonly (string | undefined)[],
  known: Partial<PlainArticleInput>,
): boolean {
  const isPlain = elements(element).length === 0 || strongText(element) !== undefined
  if (
    element.tagName === 'p' &&
    (hasNotice(element) || (isPlain && said.includes(textOf(element))))
  )
    return true
  const media = (known.media ?? []).map(({ url }) => url)
  const all = elements(element)
  const [link] = all
  const isLink = all.length === 1 && link?.tagName === 'a' && textOf(link) === textOf(element)
  if (isLink) return element.tagName === 'p' && media.includes(attribute(link, 'href') ?? '')
  const players = all.filter(
    ({ properties, tagName }) => tagName !== 'img' && properties.src !== undefined,
  )
  if (players.length > 0) {
    const isWhole = ['p', 'figure', 'div'].includes(element.tagName) && !all.some(isPicture)
    return isWhole && players.every((one) => media.includes(attribute(one, 'src') ?? ''))
  }
  return false
}

/**
 * What is known of the lead picture, and what its caption and description in the text say besides.
 *
 * @returns `undefined` if an element shows another thing, or more than it.
 */
function leadOf(
  element: Element,
  known: Partial<PlainArticleInput>,
): Extract<PlainArticleInput['image'], object> | undefined {
  const { image: lead, title } = known
  const own = typeof lead === 'string' ? { url: lead } : lead
  const all = element.tagName === 'img' ? [element] : elements(element)
  const images = all.filter(isPicture)
  const [image] = images
  const isOne =
    /^(?:a|div|figure|header|img|p|section)$/.test(element.tagName) && textOf(element) === ''
  if (!own || !image || images.length > 1 || !isOne || !isFile(image, own.url)) return undefined
  const caption = lineOf(attribute(image, 'title') ?? '')
  const links = all.filter(({ tagName }) => tagName === 'a')
  const isLinked = links.some((one) => {
    const href = attribute(one, 'href')
    return href !== undefined && href !== known.url && !isFile(image, href)
  })
  const isSaid = caption === '' || saidOf(own).includes(caption)
  if (isLinked || (!isSaid && own.caption)) return undefined
  const alt = own.alt || lineOf(attribute(image, 'alt') ?? '')
  const { bytes: _bytes, height: _height, mediaType: _type, width, ...words } = own
  const large = links.map((one) => attribute(one, 'href')).find((href) => href !== known.url)
  return {
    // A feed may name a thumbnail of it, which is too small to lead.
    ...(width !== undefined && width <= maxThumbnail
      ? { ...words, url: large ?? attribute(image, 'src') ?? own.url }
      : own),
    alt: alt === lineOf(title ?? '') || alt === caption ? (own.alt ?? '') : alt,
    ...(!isSaid && { caption }),
  }
}

/** How wide a picture is at most that can only stand for a larger one, in CSS pixels. */
const maxThumbnail = 200

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img'
}

function isFile(image: Element, url: string): boolean {
  const { dataSources, src } = image.properties
  const all = [src, ...(Array.isArray(dataSources) ? dataSources : [])]
  return all.some((one) => isSameFile(String(one), url))
}

function saidOf({ alt, caption, credit }: Extract<PlainArticleInput['image'], object>): string[] {
  const both = caption && credit ? [`${caption} · ${credit}`, `${caption} ${credit}`] : []
  return [alt, caption, credit, ...both].flatMap((text) => (text ? lineOf(text) : []))
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
