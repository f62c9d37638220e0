import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Element } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements, hasClass, remove, textOf } from '../html/hast.ts'
import { toTime } from '../time/to-time.ts'
import type { EntryProperty } from './entry-names.ts'
import {
  contentOf,
  type EntryRoot,
  entryAddress,
  ownElements,
  withProperty,
} from './entry-parts.ts'
import { kindOfTerm } from './line-of-terms.ts'
import { propertyValue } from './property-value.ts'
import { readByline } from './read-byline.ts'

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
 * Read what the entry of a page says of itself, in the classes of microformats2 or those before it.
 *
 * @see {@link https://microformats.org/wiki/h-entry}
 * @see {@link https://microformats.org/wiki/hentry}
 */
export function readEntry({ element, kind }: EntryRoot, base: string, issues: Issue[]): Entry {
  const all = ownElements({ element, kind })
  const text = (name: EntryProperty) => {
    const [found] = withProperty(all, name, kind)
    return found && propertyValue(found)
  }
  const time = (name: EntryProperty, key: string) => toTime(text(name), [key], issues)
  const title = text('p-name')
  const summary = text('p-summary')
  const publishedAt = time('dt-published', 'publishedAt')
  const updatedAt = time('dt-updated', 'updatedAt')
  const authors = new Map(
    withProperty(all, 'p-author', kind)
      .flatMap((one) => authorOf(one, base))
      .map((author) => [author.name, author]),
  )
  const language = attribute(element, 'lang')
  const terms = withProperty(all, 'p-category', kind)
  const named = (found: readonly Element[]) => [
    ...new Set(found.map(propertyValue).filter(Boolean)),
  ]
  const [category, ...others] = named(terms.filter(isCategory))
  const tags = [...new Set([...others, ...named(terms.filter((one) => !isCategory(one)))])]
  const url = entryAddress(all, kind, base)
  const content = contentOf(all, kind)
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
      ...(updatedAt && updatedAt !== publishedAt && { updatedAt }),
      ...(authors.size && { authors: [...authors.values()] }),
      ...(language && { language }),
      ...(media.length && { media }),
      ...(category && { category }),
      ...(tags.length && { tags }),
    },
  }
}

/** What the relation of a link says is one: hAtom itself has one word for both. */
function isCategory(term: Element): boolean {
  return kindOfTerm(term) === 'categories'
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
  const named = inside.find((one) => hasClass(one, 'p-name') || hasClass(one, 'fn'))
  const words = propertyValue(named ?? element)
  // Themes put into it what stands before a name, too.
  const [name = words, ...others] = readByline(words)?.authors ?? []
  const link = inside.find((one) => one.tagName === 'a')
  const href = link && attribute(link, 'href')
  const url = href && absoluteAddress(href, base)
  if (others.length) return [name, ...others].map((each) => ({ name: each }))
  return name ? [{ name, ...(url && { url }) }] : []
}
