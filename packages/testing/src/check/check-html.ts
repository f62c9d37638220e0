import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Configuration for {@linkcode checkHtml}. */
export interface CheckHtmlOptions {
  /** Whether every address must be absolute, as in a feed (default: `false`). */
  absolute?: boolean | undefined
}

/**
 * Throw if HTML is malformed, or holds anything that could run: a script, an event handler, a frame,
 * an address of a scheme that runs, or one that leaves the site without a scheme (`//host`).
 *
 * @param html - A document or a fragment. Data blocks (`application/ld+json`) are allowed.
 */
export function checkHtml(html: string, options: CheckHtmlOptions = {}): void {
  const errors: string[] = []
  const parsing = { onParseError: ({ code }: { code: string }) => void errors.push(code) }
  const tree = /^<!doctype/i.test(html) ? parse(html, parsing) : parseFragment(html, parsing)
  if (errors.length) throw new Error(`HTML that does not parse: ${errors.join(', ')}`)
  visit(tree, options)
}

function visit(node: Node, options: CheckHtmlOptions): void {
  if ('tagName' in node) checkElement(node, options)
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, options)
}

function checkElement({ attrs, tagName }: Element, options: CheckHtmlOptions): void {
  const values = new Map(attrs.map(({ name, value }) => [name, value]))
  const isData = tagName === 'script' && values.get('type') === 'application/ld+json'
  if (active.has(tagName) && !isData) throw new Error(`An element that can run: ${tagName}`)
  for (const [name, value] of values) {
    if (/^on|^style$|^srcdoc$|^http-equiv$|^formaction$/.test(name)) {
      throw new Error(`An attribute that can run: ${name}="${value}"`)
    }
    for (const url of addressesOf(name, value)) checkAddress(name, url, options)
  }
}

function addressesOf(name: string, value: string): string[] {
  if (/^(?:image)?srcset$/.test(name)) {
    return value.split(/,\s+/).map((one) => one.trim().split(/\s/)[0] ?? '')
  }
  return addresses.has(name) ? [value] : []
}

function checkAddress(name: string, value: string, { absolute }: CheckHtmlOptions): void {
  const url = URL.parse(value, 'https://base.example/')
  if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) {
    throw new Error(`An address that can run: ${name}="${value}"`)
  }
  if (/^\s*[\\/]\s*[\\/]/.test(value)) {
    throw new Error(`An address of another host without a scheme: ${name}="${value}"`)
  }
  if (absolute && !URL.canParse(value)) {
    throw new Error(`An address that is not absolute: ${name}="${value}"`)
  }
}

const active = new Set(
  'script style iframe frame object embed applet base form svg math template'.split(' '),
)
const addresses = new Set('href src cite poster action data background'.split(' '))
