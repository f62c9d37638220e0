import type { Element } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, classes, elements, hasClass, textOf } from '../html/hast.ts'
import { hasWord } from './has-word.ts'
import type { MainParts } from './main-parts.ts'
import { namesOfPeople } from './names-of-people.ts'

/** Someone whom a page names. */
interface Named {
  name: string
  url?: string
}

/**
 * Who wrote an article, as its page shows it; the surest way of naming that the page has is taken alone.
 *
 * @param base - What relative addresses are relative to.
 */
export function visibleAuthors({ all, inside }: MainParts, base: string): Named[] {
  for (const { isSure, of } of ways) {
    const found = new Map<string, Named>()
    const candidates = (isSure ? all : inside.length ? inside : all).filter(of)
    for (const element of candidates) {
      for (const one of namedIn(element, base, isSure)) {
        if (isSure || isName(one.name)) found.set(one.name, { ...one, ...found.get(one.name) })
      }
      // The first byline is that of the article; others are those of what stands below it.
      if (!isSure && found.size) break
    }
    if (found.size) return [...found.values()]
  }
  return []
}

const ways: readonly { of: (element: Element) => boolean; isSure: boolean }[] = [
  { isSure: true, of: (element) => hasWord(element, 'itemProp', 'author') },
  { isSure: true, of: (element) => hasClass(element, 'wp-block-post-author-name') },
  { isSure: true, of: (element) => hasClass(element, 'author') && hasClass(element, 'vcard') },
  { isSure: true, of: (element) => element.tagName === 'a' && hasWord(element, 'rel', 'author') },
  { isSure: false, of: (element) => classes(element).some((name) => exact.test(name)) },
  { isSure: false, of: (element) => classes(element).some((name) => byline.test(name)) },
]

/** Classes of what holds a name alone. */
const exact =
  /^(?:p-author|(?:post|entry|article|story|byline|author|contributor)(?:-|__|_)?(?:author|name)(?:(?:-|__|_)name)?)$/i
/** Classes of a line that says who wrote it, and perhaps when. */
const byline = /^(?:author|authors|byline|by-line|posted-by|written-by|writtenby|post-byline)$/i

function namedIn(element: Element, base: string, isSure: boolean): Named[] {
  const inside = elements(element)
  const links = [element, ...inside].filter(({ tagName }) => tagName === 'a')
  const people = links.filter(
    (link) =>
      hasWord(link, 'rel', 'author') ||
      /\/(?:authors?|by|people|profile|staff)\//i.test(attribute(link, 'href') ?? ''),
  )
  const named = inside.filter((one) => hasWord(one, 'itemProp', 'name') || hasClass(one, 'fn'))
  const holders = named.length ? named : people.length ? people : [element]
  return holders.flatMap((holder): Named[] => {
    const text = attribute(holder, 'content') ?? textOf(holder)
    const [name] = namesOfPeople([isSure ? text : text.replace(rest, '')])
    const link = holder.tagName === 'a' ? holder : holders.length === 1 ? links[0] : undefined
    const url = absoluteAddress(link && attribute(link, 'href'), base)
    // A sentence is no name.
    return name && name.length <= 80 ? [{ name, ...(url && { url }) }] : []
  })
}

/** What follows a name in a byline. */
const rest = /\s*(?:[,|·•–—]|\bon\b|(?:^|\s)\p{L}{3,12}\.? \d|\d).*$/isu

/** Whether a text may be a name, and no date, sentence or label. */
function isName(text: string): boolean {
  const words = text.split(' ')
  const isShort = text.length <= 50 && words.length <= 5
  const first = words[0] ?? ''
  const isProper = first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase()
  return (
    isShort &&
    isProper &&
    !/[\d@|:]|\bago\b|^(?:about|author|posted|written|share|follow)\b/i.test(text)
  )
}
