import type { Element, Properties, Root } from 'hast'
import { inLine } from './hast.ts'
import { propertyOf } from './to-hast.ts'

/**
 * Parse a part of a page that is written as its tree is: every element closed where it was opened, none
 * where HTML would close another for it. Most texts of content systems are; it takes a fraction of the
 * time of a parser that mends.
 *
 * @param html - A part of a page.
 * @param most - How many elements may stand inside each other, and in all.
 * @returns The tree that parse5 makes of it; `undefined` for all that may need to be mended.
 */
export function parsePlainHtml(
  html: string,
  most: { depth: number; elements: number },
): Root | undefined {
  if (/[\0\r]/.test(html)) return undefined
  const root: Root = { type: 'root', children: [] }
  const open: Element[] = []
  let parent: Root | Element = root
  let made = 0
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag < 0 ? html.length : tag
    if (end > at) {
      const value = textIn(html.slice(at, end), parent)
      if (value === undefined) return undefined
      parent.children.push({ type: 'text', value })
      at = end
      continue
    }
    if (html.startsWith('<!--', at)) {
      if (++made > most.elements) return undefined
      const close = endOfComment(html, at + 4)
      if (close === undefined) return undefined
      parent.children.push({ type: 'comment', value: html.slice(at + 4, close) })
      at = close + 3
    } else if (html.charCodeAt(at + 1) === slash) {
      const last = open.pop()
      if (!last || !html.startsWith(`${last.tagName}>`, at + 2)) return undefined
      at += last.tagName.length + 3
      parent = open.at(-1) ?? root
    } else {
      const next: number | undefined = readTag(html, at)
      if (next === undefined || ++made > most.elements || !mayStand(read, parent, open))
        return undefined
      at = next
      const one: Element = { type: 'element', ...read, children: [] }
      parent.children.push(one)
      if (voids.has(one.tagName)) continue
      if (open.push(one) > most.depth) return undefined
      parent = one
      // Its first line end is none.
      if (one.tagName === 'pre' && html.charCodeAt(at) === lineEnd) at++
      // What stands in it is no markup.
      if (one.tagName === 'iframe' && !html.startsWith('</iframe>', at)) return undefined
    }
  }
  return open.length ? undefined : root
}

const slash = 0x2f
const lineEnd = 0x0a
const equals = 0x3d
const greater = 0x3e

/** The tag that was read last: one object for all, so that reading makes none. */
const read: { tagName: string; properties: Properties } = { tagName: '', properties: {} }

/** Read a tag into {@linkcode read}; gives where it ends, `undefined` for one that may need to be mended. */
function readTag(html: string, at: number): number | undefined {
  tagStart.lastIndex = at + 1
  if (!tagStart.test(html)) return undefined
  const tagName = html.slice(at + 1, tagStart.lastIndex)
  const properties: Properties = {}
  let end = tagStart.lastIndex
  for (;;) {
    attributeName.lastIndex = end
    if (!attributeName.test(html)) break
    const nameEnd = attributeName.lastIndex
    const valueEnd = endOfValue(html, nameEnd)
    if (valueEnd === undefined) return undefined
    const name = html.slice(end, nameEnd).trimStart()
    const written = valueEnd === nameEnd ? '' : html.slice(nameEnd + 2, valueEnd - 1)
    const value = withCharacters(written, true)
    if (value === undefined) return undefined
    const [property, said] = propertyOf(name, value)
    // The first of two would be kept.
    if (Object.hasOwn(properties, property) || property === '__proto__') return undefined
    properties[property] = said
    end = valueEnd
  }
  while (isSpace(html.charCodeAt(end))) end++
  const isClosed = html.charCodeAt(end) === slash
  if (isClosed && !voids.has(tagName)) return undefined
  if (isClosed) end++
  if (html.charCodeAt(end) !== greater) return undefined
  read.tagName = tagName
  read.properties = properties
  return end + 1
}

/** No groups: what they hold would be a list for each tag. */
const tagStart = /[a-z][a-z\d]*(?:-[a-z\d]+)*(?=[ \t\n\f\r/>])/y
const attributeName = /[ \t\n\f]+[a-z][a-z\d_:.-]*/y

/** Where the value of an attribute ends whose name does; `undefined` for one that is not in quotes. */
function endOfValue(html: string, nameEnd: number): number | undefined {
  let end = nameEnd
  if (html.charCodeAt(end) === equals) {
    const quote = html.charAt(end + 1)
    const close = quote === '"' || quote === "'" ? html.indexOf(quote, end + 2) : -1
    if (close < 0) return undefined
    end = close + 1
  }
  const after = html.charCodeAt(end)
  return isSpace(after) || after === slash || after === greater ? end : undefined
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === lineEnd || code === 0x09 || code === 0x0c
}

/** Where a comment ends, if it ends as all do. */
function endOfComment(html: string, from: number): number | undefined {
  if (/^-?>/.test(html.slice(from, from + 2))) return undefined
  const end = html.indexOf('-->', from)
  return end < 0 || html.slice(from, end).includes('--!>') ? undefined : end
}

/** Whether an element stands where it is, and closes none that is open. */
function mayStand(
  { tagName }: { tagName: string },
  parent: Root | Element,
  open: readonly Element[],
): boolean {
  const around = parent.type === 'element' ? parent.tagName : ''
  const within = partsOf.get(around)
  const places = placesOf.get(tagName)
  if (within) return within.has(tagName)
  if (places) return places.has(around) && !isOpen('p', open)
  if (blocks.has(tagName)) {
    return !isOpen('p', open) && !(headings.has(tagName) && headings.has(around))
  }
  if (tagName === 'a') return !isOpen('a', open)
  return [inLine, others, voids].some((names) => names.has(tagName)) || tagName.includes('-')
}

function isOpen(tagName: string, open: readonly Element[]): boolean {
  return open.some((one) => one.tagName === tagName)
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const headings = words('h1 h2 h3 h4 h5 h6')

/** What ends a paragraph. */
const blocks = words(
  'article aside blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul',
)

/** What stands in lines besides. */
const others = words('audio iframe picture video')

const voids = words('br embed hr img input source track wbr')

/** Where parts of others stand: anywhere else they close what is open, or are left out. */
const placesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', words('ul ol')],
  ['dt', words('dl')],
  ['dd', words('dl')],
])

/** What alone may stand in parts of a table: all else would be put before it. */
const partsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['table', words('caption thead tbody tfoot')],
  ['thead', words('tr')],
  ['tbody', words('tr')],
  ['tfoot', words('tr')],
  ['tr', words('th td')],
])

function textIn(written: string, parent: Root | Element): string | undefined {
  if (parent.type === 'element' && partsOf.has(parent.tagName)) {
    return /[^ \t\n\f]/.test(written) ? undefined : written
  }
  return withCharacters(written, false)
}

/** A text with its references as characters; `undefined` for one that only a table of all tells. */
function withCharacters(written: string, isValue: boolean): string | undefined {
  let at = written.indexOf('&')
  if (at < 0) return written
  let text = ''
  let from = 0
  for (; at >= 0; at = written.indexOf('&', at + 1)) {
    reference.lastIndex = at
    const [whole, number, hex, name, end] = reference.exec(written) ?? []
    // A sign alone, and the parts of an address, are as they are written.
    if (whole === undefined || (isValue && name && end === '=')) continue
    const character =
      name === undefined
        ? ofNumber(hex ? Number.parseInt(hex, 16) : Number(number))
        : named.get(name)
    if (end !== ';' || character === undefined) return undefined
    text += written.slice(from, at) + character
    from = at + whole.length
  }
  return text + written.slice(from)
}

const reference = /&(?:#(?:(\d{1,7})|x([\da-f]{1,6}))|([a-z\d]+)|#)([;=]?)/iy

function ofNumber(code: number): string | undefined {
  const isPlain =
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code < 0xd800) ||
    (code > 0xdfff && code <= 0x10ffff)
  return isPlain ? String.fromCodePoint(code) : undefined
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    gt: '>',
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    nbsp: '\u00a0',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
  }),
)
