import type { Element } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, classes, elements, hasClass, textOf } from '../html/hast.ts'
import { hasWord } from './has-word.ts'
import type { MainParts } from './main-parts.ts'
import { namesOfPeople } from './names-of-people.ts'
import { readByline } from './read-byline.ts'
import { readMetaLine } from './read-meta-line.ts'

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
  const within = inside.length ? inside : all
  for (const { isSure, of } of ways) {
    const found = new Map<string, Named>()
    const among = of === isAuthorPage ? aboveText(within) : isSure ? all : within
    for (const [at, element] of among.entries()) {
      // Below another headline or the text, others are named.
      if (found.size && (/^h[1-6]$/.test(element.tagName) || isText(element))) break
      if (!of(element)) continue
      const beside = isSure || found.size ? [] : alike(among.slice(at))
      for (const one of [element, ...beside].flatMap((each) => namedIn(each, base, isSure))) {
        if (isSure || isName(one.name)) found.set(one.name, { ...one, ...found.get(one.name) })
      }
      // The first byline is that of the article; others are those of what stands below it.
      if (!isSure && found.size) break
    }
    if (found.size) return [...found.values()]
  }
  return []
}

/** What stands beside the first of some elements and is called the same: the names of others. */
function alike([first, ...others]: readonly Element[]): Element[] {
  const found: Element[] = []
  const name = first ? classes(first).join(' ') : ''
  if (!first || !name) return []
  const inside = new Set(elements(first))
  for (const one of others) {
    if (inside.has(one) || textOf(one) === '') continue
    if (one.tagName !== first.tagName || classes(one).join(' ') !== name) break
    found.push(one)
    for (const each of elements(one)) inside.add(each)
  }
  return found
}

const ways: readonly { of: (element: Element) => boolean; isSure: boolean }[] = [
  { isSure: true, of: (element) => hasWord(element, 'itemProp', 'author') },
  { isSure: true, of: (element) => hasClass(element, 'wp-block-post-author-name') },
  { isSure: true, of: (element) => hasClass(element, 'author') && hasClass(element, 'vcard') },
  { isSure: true, of: (element) => element.tagName === 'a' && hasWord(element, 'rel', 'author') },
  { isSure: false, of: (element) => classes(element).some((name) => exact.test(name)) },
  { isSure: false, of: (element) => classes(element).some((name) => byline.test(name)) },
  { isSure: false, of: (element) => classes(element).some(isLikeByline) },
  { isSure: false, of: (element) => attribute(element, 'dataHook') === 'user-name' },
  { isSure: false, of: (element) => hasClass(element, 'username') },
  { isSure: false, of: isAuthorPage },
]

/** Classes that end so in the ways of BEM, of modules of CSS and of components: `byline--3Eec`. */
function isLikeByline(name: string): boolean {
  return like.test(name) && !unlike.test(name)
}

const like =
  /(?:^|[-_a-z])(?:byline|author)s?(?:[-_]*(?:names?|links?|url|text|info|item|meta|by))*(?:[-_]+[\w-]*)?$/i
const unlike =
  /(?:bio|title|role|job|avatar|image|img|photo|picture|desc|twitter|social|box|card|mail|date|time|location|follow|more|related|comment|count|icon|label|archive|page)/i

/** A link to the page of somebody who writes for the site. */
function isAuthorPage(element: Element): boolean {
  return element.tagName === 'a' && authorPage.test(attribute(element, 'href') ?? '')
}

/** The address of a licence may have `/by/`, too. */
const authorPage =
  /^(?!.*\/licen[cs]es?\/).*\/(?:authors?|contributors?|columnists?|editors?|reporters?|journalists?|writers?|staff|people|profiles?|by|autor(?:es|en|in)?|auteurs?|autori|redaktion|team|toireporter)\/[^/?#]+/i

/** What stands between the headline and the text. */
function aboveText(parts: readonly Element[]): readonly Element[] {
  const headline = parts.findIndex(({ tagName }) => tagName === 'h1')
  const below = parts.slice(headline + 1)
  const text = headline < 0 ? 0 : below.findIndex(isText)
  return below.slice(0, text < 0 ? below.length : text)
}

function isText(element: Element): boolean {
  return element.tagName === 'p' && textOf(element).length > 150
}

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
      /^(?!.*\/licen[cs]es?\/).*\/(?:authors?|by|people|profile|staff)\//i.test(
        attribute(link, 'href') ?? '',
      ),
  )
  const named = inside.filter((one) => hasWord(one, 'itemProp', 'name') || hasClass(one, 'fn'))
  const holders = named.length ? named : people.length ? people : [element]
  const listed = named.length || people.length ? [] : (readMetaLine(element)?.authors ?? [])
  if (listed.length > 1) return listed.map((name) => ({ name }))
  return holders.flatMap((holder): Named[] => {
    const text = attribute(holder, 'content') ?? textOf(holder)
    // A name that is marked may have words before it that say what it is.
    const found = isSure || holder === element ? readByline(text) : undefined
    const said = isSure && !found?.authors.length ? undefined : found
    if (said && said.authors.length > 1) return said.authors.map((each) => ({ name: each }))
    const [name] = namesOfPeople(
      said?.authors ?? [isSure ? text : text.slice(0, 1000).replace(rest, '')],
    )
    const link = holder.tagName === 'a' ? holder : holders.length === 1 ? links[0] : undefined
    const url = absoluteAddress(link && attribute(link, 'href'), base)
    // A sentence is no name.
    return name && name.length <= 80 ? [{ name, ...(url && { url }) }] : []
  })
}

/** What follows a name in a byline. */
const rest = /\s*(?:[,|·•–—/]|\bin\b|\bon\b|(?:^|\s)\p{L}{3,12}\.? \d|\d).*$/isu

/** Whether a text may be a name, and no date, sentence or label. */
function isName(text: string): boolean {
  const words = text.split(' ')
  const isShort = text.length <= 50 && words.length <= 5
  const first = words[0] ?? ''
  const isProper = first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase()
  return (
    isShort &&
    isProper &&
    !/[\d@|:]|\bago\b|\b(?:posted|published|updated)\b|^(?:about|author|written|share|follow)\b/i.test(
      text,
    )
  )
}
