import { SaxesParser, type SaxesTagNS } from 'saxes'
import { createRslBuilder, type MarkedElement } from '../rights/rsl-element.ts'

/** What an item says in elements that the feed parser leaves out. */
export interface ItemMarks {
  /** Its `guid`, `id` or `link`, and its title: what it is known by. */
  id: string
  title: string
  /** Text of `app:draft` (RFC 5023, section 13.1.1), in any namespace. */
  draft?: string
  /** Text of WordPress's `wp:status`. */
  postStatus?: string
  /** Whether `wp:post_password` says something. */
  hasPassword?: boolean
  /** `xml:base` of its texts and of the first element in them, from the outside. */
  contentBases?: readonly string[]
  /** `xml:base` of its first link. */
  linkBase?: string
  /** Address of its page, where its link leads over a service that counts readers (FeedBurner). */
  page?: string
  /** Address of a link that has it in `href`, as links of Atom do, and no text. */
  link?: string
  /** A time in an element that RSS has for the feed alone, or not at all: `date`, `published`, `updated`. */
  time?: string
  /** Text of `itunes:duration`. */
  duration?: string
  /** Address of its `image`, which RSS has for the feed alone. */
  picture?: string
  /** Markup of its `xhtml:body` or `xhtml:div`, which hold its text. */
  body?: string
  /** The terms of RSL 1.0. */
  terms?: MarkedElement
}

/** Whether a feed may have any of these elements: most have none, and are not read twice. */
export function mayHaveMarks(source: string): boolean {
  return (
    /<(?:[\w.-]+:)?(?:draft|post_password|status|origLink)\b|rslstandard\.org\/rsl|\bxml:base\s*=|1999\/xhtml/i.test(
      source,
    ) ||
    /<itunes:duration>[^<]*(?:[a-z]|:\d+\.)/i.test(source) ||
    // Atom has no other links.
    (/<(?:rss|channel)\b/i.test(source.slice(0, 5000)) && /<link\s[^<>]*\bhref\b/i.test(source)) ||
    source.lastIndexOf('<image') > source.indexOf('<item')
  )
}

/**
 * Read what the items of a feed say in elements that the feed parser leaves out: by namespace, in any
 * prefix, in order. Broken XML is read as far as it can be.
 *
 * @param source - Text of the feed.
 */
export function itemMarks(source: string): ItemMarks[] {
  const found: ItemMarks[] = []
  const open: string[] = []
  let item: ItemMarks | undefined
  let depth = 0
  let text = ''
  let rsl = createRslBuilder()
  let start = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  // It goes on after an error.
  parser.on('error', () => {})
  parser.on('opentag', (tag: SaxesTagNS) => {
    const name = tag.local.toLowerCase()
    const parent = open.at(-1)
    open.push(name)
    text = ''
    if (!item && /^(?:item|entry)$/.test(name) && /^(?:channel|feed|rdf|rss)$/.test(parent ?? '')) {
      item = { id: '', title: '' }
      depth = open.length
      found.push(item)
      rsl = createRslBuilder()
    } else if (item) {
      const isText = texts.test(open[depth] ?? '') && open.length <= depth + 2
      const base = isText ? tag.attributes['xml:base']?.value : undefined
      if (base !== undefined) item.contentBases = [...(item.contentBases ?? []), base]
      if (open.length === depth + 1) {
        start = parser.position
        if (name === 'link') {
          item.linkBase ??= tag.attributes['xml:base']?.value ?? ''
          const href = tag.attributes.href?.value
          if (href && tag.prefix === '' && isAlternate(tag)) item.link ??= href
        }
      }
      rsl.open(tag)
    }
  })
  const add = (value: string) => {
    text += value
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', (tag: SaxesTagNS) => {
    const name = open.pop() ?? ''
    const parent = open.at(-1)
    if (item && open.length < depth) {
      const terms = rsl.element()
      if (terms) item.terms = terms
      item = undefined
    } else if (item) {
      rsl.close(tag, text)
      if (open.length === depth && tag.uri.endsWith('1999/xhtml') && /^(?:body|div)$/.test(name)) {
        const markup = source.slice(start, source.lastIndexOf('</', parser.position))
        item.body ??= markup.replace(/(<\/?)[\w.-]+:/g, '$1')
      }
      if (name === 'image' || (name === 'url' && parent === 'image')) item.picture ||= text.trim()
      mark(item, tag, name, parent, text.trim(), open.length === depth)
    }
    text = ''
  })
  parser.write(source).close()
  return found
}

function isAlternate({ attributes }: SaxesTagNS): boolean {
  return (attributes.rel?.value ?? 'alternate') === 'alternate'
}

/** Elements that hold the text of an item. */
const texts = /^(?:content|description|encoded)$/

function mark(
  item: ItemMarks,
  { prefix, uri }: SaxesTagNS,
  name: string,
  parent: string | undefined,
  text: string,
  isField: boolean,
): void {
  if (name === 'draft' && (parent === 'control' || isApp(uri, prefix))) item.draft = text
  if (!isField) return
  if (prefix === '' && /^(?:guid|id)$/.test(name)) item.id = text
  if (prefix === '' && name === 'link' && !item.id) item.id = text
  if (prefix === '' && name === 'title') item.title = text
  if (name === 'origlink' && text) item.page ??= text
  if (text && times.test(name)) item.time ??= text
  if (name === 'duration' && prefix === 'itunes') item.duration = text
  if (!isWordPress(uri, prefix)) return
  if (name === 'status') item.postStatus = text
  if (name === 'post_password' && text) item.hasPassword = true
}

const times = /^(?:date|published|issued|created|updated|modified|lastbuilddate)$/

/** The namespaces of the Atom Publishing Protocol, and of its drafts. */
function isApp(uri: string, prefix: string): boolean {
  return prefix === 'app' || /\/(?:2007|atom)\/app/.test(uri)
}

function isWordPress(uri: string, prefix: string): boolean {
  return prefix === 'wp' || /wordpress\.org\/export\//.test(uri)
}

/**
 * The marks of each item that a feed parser gave. It leaves out what is empty, so that where their
 * numbers differ an item is known by what it says.
 *
 * @param items - Items of the parser, in order.
 * @returns For each item its marks; of one that isn't found, all of what was not given to another.
 */
export function marksOf(
  items: readonly { id?: string | undefined; title?: { value: string } | undefined }[],
  marks: readonly ItemMarks[],
): (ItemMarks | undefined)[] {
  if (items.length === marks.length) return [...marks]
  const rest = [...marks]
  const given = items.map((item) => {
    const index = rest.findIndex((one) => isOf(one, item))
    return index < 0 ? undefined : rest.splice(index, 1)[0]
  })
  // Nothing that may be held back is shown because it could not be matched.
  const heldBack = rest.find((one) => one.draft || one.postStatus || one.hasPassword)
  return given.map((one) => one ?? heldBack)
}

function isOf(
  { id, title }: ItemMarks,
  item: { id?: string | undefined; title?: { value: string } | undefined },
): boolean {
  const plain = (text = '') => text.replace(/&[^;]*;|\W+/g, '')
  return plain(id) === plain(item.id) && plain(title) === plain(item.title?.value)
}
