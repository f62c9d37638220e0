import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Element, Parents } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, childElements, elements, hasClass, textOf } from '../html/hast.ts'
import { toTime } from '../to-time.ts'

/** An entry of microformats2 in a page. */
export interface Entry {
  element: Element
  /** What holds its text, if it is marked. */
  content: Element | undefined
  fields: Partial<PlainArticleInput>
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
  const media = elements(element).flatMap((one) => mediaOf(one, base))
  return {
    element,
    content: all.find((one) => hasClass(one, 'e-content')),
    fields: {
      ...(title && { title }),
      ...(summary && { summary }),
      ...(publishedAt && { publishedAt }),
      ...(updatedAt && { updatedAt }),
      ...(authors.length && { authors }),
      ...(language && { language }),
      ...(media.length && { media }),
    },
  }
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
