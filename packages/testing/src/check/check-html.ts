import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/**
 * Throw if HTML is malformed, or holds anything that could run: a script, an event handler, a frame,
 * an address of a scheme that runs.
 *
 * @param html - A document or a fragment. Data blocks (`application/ld+json`) are allowed.
 */
export function checkHtml(html: string): void {
  const errors: string[] = []
  const options = { onParseError: ({ code }: { code: string }) => void errors.push(code) }
  const tree = /^<!doctype/i.test(html) ? parse(html, options) : parseFragment(html, options)
  if (errors.length) throw new Error(`HTML that does not parse: ${errors.join(', ')}`)
  visit(tree)
}

function visit(node: Node): void {
  if ('tagName' in node) checkElement(node)
  if ('childNodes' in node) node.childNodes.forEach(visit)
}

function checkElement({ attrs, tagName }: Element): void {
  const values = new Map(attrs.map(({ name, value }) => [name, value]))
  const isData = tagName === 'script' && values.get('type') === 'application/ld+json'
  if (active.has(tagName) && !isData) throw new Error(`An element that can run: ${tagName}`)
  for (const [name, value] of values) {
    if (/^on|^style$|^srcdoc$|^http-equiv$|^formaction$/.test(name)) {
      throw new Error(`An attribute that can run: ${name}="${value}"`)
    }
    if (!addresses.has(name)) continue
    const url = URL.parse(value, 'https://base.example/')
    if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) {
      throw new Error(`An address that can run: ${name}="${value}"`)
    }
  }
}

const active = new Set(
  'script style iframe frame object embed applet base form svg math template'.split(' '),
)
const addresses = new Set('href src cite poster action data background'.split(' '))
