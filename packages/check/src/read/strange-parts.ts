import type { Beside } from './parsed-feed.ts'
import type { XmlElement } from './xml-element.ts'

/**
 * Find what an item of RSS or Atom carries that no renderer writes into it: elements of the format itself, or of Media
 * RSS, that say more than the article, a second text, and another address for all relative ones. Elements of other
 * vocabularies are a site's own.
 */
export function strangeElements(element: XmlElement | undefined): Beside[] {
  if (!element) return []
  const found: Beside[] = []
  const base = element.attributes['xml:base']
  if (base !== undefined) found.push({ place: 'xml:base', text: base })
  const language = element.attributes['xml:lang']
  if (language !== undefined && element.name === 'item') {
    found.push({ place: 'xml:lang', text: language })
  }
  const seen = new Set<string>()
  for (const { attributes, children, name, text } of element.children) {
    const own = name.replace(/^atom:/, '')
    const isOther = element.name === 'item' && name !== own && !besides.has(own)
    const isKnown = !isOther && (/^media:|^[^:]+$/.test(own) ? known.has(own) : !strange.has(own))
    const isSecond = once.has(name) && seen.has(name)
    if (isKnown && !isSecond) {
      seen.add(name)
      found.push(...strangeAttributes(name, attributes))
      if (name === 'media:content') found.push(...strangeInside(children))
    } else found.push({ place: name, text: saidBy(name, text, attributes) })
  }
  return found
}

/** What a file in Media RSS holds that no renderer writes: another file would be shown in its place. */
function strangeInside(children: readonly XmlElement[]): Beside[] {
  return children.flatMap(({ attributes, name, text }) => {
    if (/^(?!media:).*:/.test(name) || ofFiles.has(name)) return []
    return { place: name, text: saidBy(name, text, attributes) }
  })
}

/** What an element says: one without text and attributes is there all the same. */
function saidBy(name: string, text: string, attributes: XmlElement['attributes']): string {
  return text.trim() || Object.values(attributes).join(' ') || name
}

const ofFiles = new Set(
  'media:copyright media:credit media:description media:license media:thumbnail media:title'.split(
    ' ',
  ),
)

/** Attributes of the format's own elements that no renderer writes: another text, language or kind. */
function strangeAttributes(name: string, found: XmlElement['attributes']): Beside[] {
  const own = name.replace(/^atom:/, '')
  if (!Object.hasOwn(attributes, own) && /^(?!media:).*:/.test(own)) return []
  const meant = (attributes[own] ?? '').split(' ')
  return Object.entries(found).flatMap(([key, text]) =>
    meant.includes(key) ? [] : { place: `${name} @${key}`, text },
  )
}

const attributes: Readonly<Record<string, string>> = {
  category: 'domain term label',
  content: 'type',
  enclosure: 'url length type',
  guid: 'isPermaLink',
  link: 'rel href type hreflang title length',
  'media:content': 'url fileSize type medium duration width height',
  'media:thumbnail': 'url width height',
  'content:encoded': '',
  'podcast:chapters': 'url type',
  'podcast:transcript': 'url type',
  rights: 'type',
  source: 'url',
  summary: 'type',
  title: 'type',
}

const known = new Set(
  'author category content description enclosure guid id link media:content media:thumbnail pubDate published rights source summary title updated'.split(
    ' ',
  ),
)

/**
 * What feed readers, players and directories go by in other vocabularies, and no renderer writes: who is paid, where to
 * answer, whether a directory may show it, a licence. A number of comments and a feed of them are a host's own.
 */
const strange = new Set(
  'cc:license dcterms:accessRights itunes:block itunes:isClosedCaptioned podcast:contentLink podcast:location podcast:soundbite podcast:socialInteract podcast:value thr:in-reply-to'.split(
    ' ',
  ),
)

/** What an item of RSS says in elements of Atom; all else it says in its own. */
const besides = new Set(['link', 'published', 'updated'])

const once = new Set(
  'atom:content atom:id atom:published atom:rights atom:summary atom:title atom:updated content:encoded description guid link pubDate title'.split(
    ' ',
  ),
)

/** Find the members of an item of JSON Feed that no renderer writes; those with a line before are a site's own. */
export function strangeMembers(item: Readonly<Record<string, unknown>>): Beside[] {
  return Object.entries(item).flatMap(([name, value]): Beside[] => {
    // Plain text stands only where there is no HTML.
    const isSecond = name === 'content_text' && item.content_html !== undefined
    if (name.startsWith('_') || (members.has(name) && !isSecond)) return []
    return [{ place: name, text: typeof value === 'string' ? value : JSON.stringify(value) }]
  })
}

const members = new Set(
  'attachments authors content_html content_text date_modified date_published external_url id image language summary tags title url'.split(
    ' ',
  ),
)
