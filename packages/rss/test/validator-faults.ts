import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  /** The text as it stands in the document, with its references. */
  source: string
  children: Element[]
}

/**
 * What the W3C's feed validator would say of an RSS document, by its rules: every error and warning
 * that a feed of articles can meet. An empty list is a clean bill.
 */
export function validatorFaults(xml: string): string[] {
  const faults: string[] = []
  const say = (broken: unknown, what: string) => {
    if (broken) faults.push(what)
  }
  const channel = parse(xml).children[0] as Element
  const named = (of: Element, name: string) => of.children.filter((one) => one.name === name)
  const once = (of: Element, names: string[]) => {
    for (const name of names) say(named(of, name).length > 1, `${of.name}: ${name} twice`)
  }
  const plain = (of: Element, names: string[]) => {
    for (const { name, source, text } of of.children) {
      if (!names.includes(name)) continue
      say(/&(?:amp|lt);|<!\[CDATA\[/.test(source), `${name}: not encoded as &#x26; and &#x3C;`)
      say(text === '', `${name}: blank`)
    }
  }
  const dates = (of: Element, names: string[]) => {
    for (const { name, text } of of.children) {
      if (names.includes(name)) say(!date.test(text), `${name}: ${text}`)
    }
  }
  const contacts = (of: Element, name: string) => {
    for (const { text } of named(of, name)) say(!contact.test(text), `${name}: ${text}`)
    say(named(of, name).length && named(of, 'dc:creator').length, `${name} beside dc:creator`)
  }

  once(channel, ['title', 'link', 'description', 'language', 'copyright', 'ttl', 'image'])
  once(channel, ['pubDate', 'lastBuildDate', 'managingEditor'])
  for (const name of ['title', 'link', 'description', 'language']) {
    say(named(channel, name).length === 0, `channel: no ${name}`)
  }
  plain(channel, ['title', 'copyright', 'category', 'itunes:author'])
  dates(channel, ['pubDate', 'lastBuildDate'])
  contacts(channel, 'managingEditor')
  const links = named(channel, 'atom:link').map(({ attributes }) => attributes.rel)
  say(!links.includes('self'), 'channel: no atom:link of rel self')
  const items = named(channel, 'item')
  say(
    channel.children.slice(-items.length || undefined).some(({ name }) => name !== 'item') &&
      items.length,
    'channel: elements after items',
  )
  for (const image of named(channel, 'image')) {
    const text = (of: Element, name: string) => named(of, name)[0]?.text
    say(text(image, 'title') !== text(channel, 'title'), 'image: another title')
    say(text(image, 'link') !== text(channel, 'link'), 'image: another link')
    say(Number(text(image, 'width') ?? 0) > 144, 'image: too wide')
  }
  const guids = items.map((item) => named(item, 'guid')[0]?.text)
  say(new Set(guids).size !== guids.length, 'item: the same guid twice')
  for (const item of items) {
    once(item, ['title', 'link', 'description', 'guid', 'pubDate', 'enclosure', 'author'])
    once(item, ['content:encoded', 'atom:updated', 'itunes:author', 'itunes:duration'])
    for (const media of named(item, 'media:content')) {
      plain(media, ['media:title', 'media:description', 'media:copyright'])
      say(named(media, 'media:license').length, 'media:license: unknown')
    }
    plain(item, ['title', 'category', 'itunes:author'])
    dates(item, ['pubDate'])
    contacts(item, 'author')
    const names = item.children.map(({ name }) => name)
    const description = names.indexOf('description')
    const content = names.indexOf('content:encoded')
    say(content >= 0 && (description < 0 || description > content), 'content before description')
    for (const { attributes, text } of named(item, 'guid')) {
      say(attributes.isPermaLink !== 'false' && !/^https?:/.test(text), `guid: ${text}`)
    }
    for (const { attributes } of named(item, 'enclosure')) {
      say(!/^\d+$/.test(attributes.length ?? ''), `enclosure: length ${attributes.length}`)
      say(!/^[\w.+-]+\/[\w.+-]+$/.test(attributes.type ?? ''), 'enclosure: type')
      say(!/^https?:/.test(attributes.url ?? ''), 'enclosure: url')
    }
    for (const { text } of [...named(item, 'description'), ...named(item, 'content:encoded')]) {
      for (const { attrs, tagName } of htmlElements(parseFragment(text))) {
        say(/^(?:script|iframe|object|embed|meta)$/.test(tagName), `SecurityRisk: ${tagName}`)
        say(/^(?:svg|math)$/.test(tagName), `NotHtml: ${tagName}`)
        for (const { name, value } of attrs) {
          say(/^(?:on\w+|style)$/.test(name), `SecurityRisk: ${name}`)
          const isAddress = name === 'href' || name === 'src'
          say(isAddress && !/^(?:https?|mailto|tel):/.test(value), `ContainsRelRef: ${value}`)
        }
      }
    }
  }
  return faults
}

const date =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/
const contact = /^[^\s@()]+@[^\s@()]+ \([^()]+\)$/

/** Every element of HTML, as a browser finds them. */
function htmlElements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(htmlElements) : []
  return 'tagName' in node ? [node, ...children] : children
}

function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, text: '', source: '', children: [] }
  const open = [top]
  let start = 0
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { ...top, name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    start = parser.position
  })
  const add = (text: string) => {
    const element = open.at(-1)
    if (element && element !== top) element.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const element = open.pop()
    if (!element || isSelfClosing) return
    element.source = xml.slice(start, parser.position - `</${name}>`.length)
  })
  parser.write(xml).close()
  return top.children[0] as Element
}
