import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Element, Parents } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, childElements, elements, hasClass, remove, textOf } from '../html/hast.ts'
import { toTime } from '../to-time.ts'
import { hasWord } from './has-word.ts'

/** An entry of microformats2 in a page. */
export interface Entry {
  element: Element
  /** What holds its text, if it is marked. */
  content: Element | undefined
  fields: Partial<PlainArticleInput>
  /** The address that it says is its own; that in metadata is surer. */
  url?: string
  /** Its picture; that in metadata is surer. */
  image?: { url: string; alt: string }
}

/**
 * Find the entry of a page, and what it says of itself: the first `h-entry`.
 *
 * @see {@link https://microformats.org/wiki/h-entry}
 */
export function readEntry(tree: Parents, base: string, issues: Issue[]): Entry | undefined {
  const element = elements(tree).find((one) => hasClass(one, 'h-entry'))
  if (!element) return undefined
  const all = ownElements(element)
  const text = (name: string) => {
    const found = all.find((one) => hasClass(one, name))
    return found && textOf(found)
  }
  const time = (name: string, key: string) => {
    const found = all.find((one) => hasClass(one, name))
    return toTime(found && (attribute(found, 'dateTime') ?? textOf(found)), [key], issues)
  }
  const title = text('p-name')
  const summary = text('p-summary')
  const publishedAt = time('dt-published', 'publishedAt')
  const updatedAt = time('dt-updated', 'updatedAt')
  const authors = all
    .filter((one) => hasClass(one, 'p-author'))
    .flatMap((one) => authorOf(one, base))
  const language = attribute(element, 'lang')
  const tags = [...new Set(all.filter(isTag).map(textOf).filter(Boolean))]
  const link = ['p-canonical', 'u-url'].map((name) => all.find((one) => hasClass(one, name)))
  const url = link
    .map((one) => absoluteAddress(one && (attribute(one, 'href') ?? textOf(one)), base))
    .find(Boolean)
  const content = all.find((one) => hasClass(one, 'e-content'))
  const shown = new Set(content && elements(content))
  const photo = all.find(
    (one) => (hasClass(one, 'u-featured') || hasClass(one, 'u-photo')) && !shown.has(one),
  )
  const src = photo && absoluteAddress(attribute(photo, 'src'), base)
  takeExported(element)
  const media = elements(element).flatMap((one) => mediaOf(one, base))
  return {
    element,
    ...(url && { url }),
    ...(photo && src && { image: { url: src, alt: attribute(photo, 'alt') ?? '' } }),
    content,
    fields: {
      ...(title && { title }),
      ...(summary && { summary }),
      ...(publishedAt && { publishedAt }),
      ...(updatedAt && { updatedAt }),
      ...(authors.length && { authors }),
      ...(language && { language }),
      ...(media.length && { media }),
      ...(tags.length && { tags }),
    },
  }
}

function isTag(one: Element): boolean {
  return hasClass(one, 'p-category') || hasClass(one, 'p-tag') || hasWord(one, 'rel', 'tag')
}

/** Medium's export repeats title and subtitle in the text, and has a rule above each of its parts. */
function takeExported(entry: Element): void {
  const inside = elements(entry)
  const says = (name: string) => inside.filter((one) => hasClass(one, name)).map(textOf)
  const known = new Set([...says('p-name'), ...says('p-summary')])
  if (!inside.some((one) => hasClass(one, 'graf'))) return
  const divider = inside.find((one) => hasClass(one, 'section-divider'))
  const repeated = inside.filter(
    (one) =>
      (hasClass(one, 'graf--title') || hasClass(one, 'graf--subtitle')) && known.has(textOf(one)),
  )
  for (const one of [...repeated, ...(divider ? [divider] : [])]) remove(one)
}

/** The elements of an entry that are not of another thing in it. */
function ownElements(entry: Parents): Element[] {
  const found: Element[] = []
  const stack = childElements(entry).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next)
    const names = Array.isArray(next.properties.className) ? next.properties.className : []
    if (!names.some((name) => /^h-[a-z]/.test(String(name)))) {
      stack.push(...childElements(next).reverse())
    }
  }
  return found
}

/** Players of recordings; a page seldom says what their media types are. */
function mediaOf(
  element: Element,
  base: string,
): NonNullable<PlainArticleInput['media']>[number][] {
  const type = (['audio', 'video'] as const).find((name) => hasClass(element, `u-${name}`))
  const src = type && attribute(element, 'src')
  const url = src && absoluteAddress(src, base)
  if (!type || !url) return []
  const title = attribute(element, 'ariaLabel')
  const mediaType = type === 'audio' ? 'audio/mpeg' : 'video/mp4'
  return [{ type, url, mediaType, ...(title && { title }) }]
}

function authorOf(element: Element, base: string): { name: string; url?: string }[] {
  const inside = [element, ...elements(element)]
  const name = textOf(inside.find((one) => hasClass(one, 'p-name')) ?? element)
  const link = inside.find((one) => one.tagName === 'a')
  const href = link && attribute(link, 'href')
  const url = href && absoluteAddress(href, base)
  return name ? [{ name, ...(url && { url }) }] : []
}
