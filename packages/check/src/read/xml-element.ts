import { SaxesParser } from 'saxes'

/** An element of an XML document, with its names in the prefixes that are usual for their namespaces. */
export interface XmlElement {
  /** `item`, `media:content`: without a prefix in RSS, `atom:entry` in Atom. */
  name: string
  /** By their names as they are written, without declarations of namespaces. */
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
  /** The text in it, and in its children. */
  text: string
}

/**
 * Read a document as elements.
 *
 * @returns The root.
 * @throws If it is not well-formed, or is nested too deeply.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const open: Building[] = []
  let root: XmlElement | undefined
  const parser = new SaxesParser({ xmlns: true })
  const addText = (text: string) => {
    const parent = open.at(-1)
    if (parent) parent.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ attributes, local, uri }) => {
    const own: Record<string, string> = { __proto__: null as never }
    for (const { name, prefix, value } of Object.values(attributes)) {
      if (prefix !== 'xmlns' && name !== 'xmlns') own[name] = value
    }
    // The parser asks all that are open for each prefix: time would grow with the square of their number.
    if (open.length === deepest) throw new Error(`nested deeper than ${deepest} elements`)
    open.push({ name: prefixed(uri, local), attributes: own, children: [], text: '' })
  })
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (!element) return
    if (parent) {
      parent.children.push(element)
      parent.text += element.text
    } else root = element
  })
  parser.write(xml).close()
  return root
}

/** Elements within each other that are read; no feed, sitemap or licence comes near. */
const deepest = 1000

type Building = XmlElement & { children: XmlElement[] }

function prefixed(uri: string, local: string): string {
  const prefix = Object.hasOwn(prefixes, uri) ? prefixes[uri] : uri
  return prefix ? `${prefix}:${local}` : local
}

const prefixes: Readonly<Record<string, string>> = {
  '': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://backend.userland.com/creativeCommonsRssModule': 'creativeCommons',
  'http://creativecommons.org/ns#': 'cc',
  'http://web.resource.org/cc/': 'cc',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/syndication/history/1.0': 'fh',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.google.com/schemas/sitemap-image/1.1': 'image',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2005/Atom': 'atom',
  'http://podlove.org/simple-chapters': 'psc',
  'https://podcastindex.org/namespace/1.0': 'podcast',
  'https://rslstandard.org/rsl': 'rsl',
}

/** The children of an element that have a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** An attribute of each element; `''` where one has none. */
export function attributesOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.map(({ attributes }) => attributes[name] ?? '')
}

/** The text of the first child that has a name, to the letter: feed parsers take comments out of HTML. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}
