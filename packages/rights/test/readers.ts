import { knownCrawlers } from '@standfirst/rights'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import robotsParser from 'robots-parser'
import { SaxesParser } from 'saxes'
import { parseDictionary, Token } from 'structured-headers'
import { anything, type Meaning, type Reading, uses } from './policies.ts'

type Says = Partial<Record<(typeof uses)[number], readonly Meaning[]>>

function reading(says: Says): Reading {
  const of = (use: (typeof uses)[number]) => (says[use] ? new Set(says[use]) : anything)
  return { search: of('search'), input: of('input'), train: of('train') }
}

/** What `no` says is that it may not be done without an agreement; `yes`, that it may. */
const words: Record<string, readonly Meaning[]> = {
  yes: ['allow'],
  y: ['allow'],
  no: ['deny', 'conditional'],
  n: ['deny', 'conditional'],
}

/** A dictionary of tokens (RFC 9651, section 3.2), as a parser of others reads it. */
function dictionary(text: string): Record<string, string> {
  return Object.fromEntries(
    [...parseDictionary(text)].map(([key, [value]]) => {
      if (!(value instanceof Token)) throw new TypeError(`${key} is no token`)
      return [key, value.toString()]
    }),
  )
}

/** What Content Signals say, in a header or robots.txt. */
export function readContentSignal(value: string | undefined): Reading {
  if (!value) return reading({})
  const { 'ai-input': input, 'ai-train': train, search } = dictionary(value)
  return reading({
    ...(search && { search: words[search] ?? [] }),
    ...(input && { input: words[input] ?? [] }),
    ...(train && { train: words[train] ?? [] }),
  })
}

/** What `Content-Usage` says, in a header or robots.txt. */
export function readContentUsage(value: string | undefined): Reading {
  if (!value) return reading({})
  const { search, 'train-ai': train } = dictionary(value)
  return reading({
    ...(search && { search: words[search] ?? [] }),
    ...(train && { train: words[train] ?? [] }),
  })
}

/** What a trust.txt says of training. */
export function readTrustTxt(text: string): Reading {
  const [, said] = /^datatrainingallowed=(.*)$/m.exec(text) ?? []
  return reading({ ...(said && { train: words[said] ?? [] }) })
}

// Its types are those of an ECMAScript module, which it isn't.
export const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined }

/** Whom a robots.txt keeps out, as a parser of others reads it. */
export function readCrawlers(robots: string): Reading {
  const parsed = parseRobots('https://example.com/robots.txt', robots)
  const says: Says = {}
  for (const { agent, purpose } of knownCrawlers.crawlers) {
    const isIn = parsed.isAllowed('https://example.com/a', agent)
    says[purpose] = isIn ? ['allow', 'conditional', undefined] : ['deny', 'conditional']
  }
  return reading(says)
}

/** What a TDM reservation says; mining is more than training. */
export function readTdm(reservation: string | number | undefined): Reading {
  if (reservation === undefined) return reading({})
  return String(reservation) === '1'
    ? reading({ train: ['deny', 'conditional'] })
    : reading({ train: ['allow'], search: ['allow', undefined], input: ['allow', undefined] })
}

interface Xml {
  name: string
  uri: string
  attributes: Record<string, string>
  text: string
  children: Xml[]
}

/** Parse XML by a parser that takes nothing but well-formed documents. */
export function parseXml(xml: string): Xml {
  const root: Xml = { name: '', uri: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, local, uri }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = {
      name: local,
      uri,
      attributes: Object.fromEntries(values),
      text: '',
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return root
}

/** All elements of a name. */
export function elements({ children }: Xml, name: string, uri?: string): Xml[] {
  return children.flatMap((child) => [
    ...(child.name === name && (uri === undefined || child.uri === uri) ? [child] : []),
    ...elements(child, name, uri),
  ])
}

const tokens = { search: ['search'], input: ['ai-input'], train: ['ai-train'] }

/** What the licences of an RSL `content` element say. */
export function readRsl(xml: string): Reading {
  const says: Says = {}
  const licenses = elements(parseXml(xml), 'license', 'https://rslstandard.org/rsl')
  for (const use of uses) {
    const meanings = licenses.flatMap((license): Meaning[][] => {
      const list = (name: string) =>
        elements(license, name).flatMap(({ attributes, text }) =>
          attributes.type === 'usage' ? text.split(' ') : [],
        )
      const has = (name: string) => tokens[use].some((token) => list(name).includes(token))
      if (has('prohibits')) return [['deny', 'conditional']]
      if (!has('permits')) return []
      const kind = elements(license, 'payment')[0]?.attributes.type ?? 'free'
      if (kind === 'free') return [['allow']]
      return [kind === 'attribution' ? ['allow', 'conditional'] : ['conditional']]
    })
    // One licence is enough to be permitted; what another one prohibits is not to be had by it.
    const permitted = meanings.find((some) => !some.includes('deny'))
    if (permitted) says[use] = permitted
    else if (meanings.length) says[use] = ['deny', 'conditional']
  }
  return reading(says)
}

/** The value of a `meta` of a page. */
export function metaOf(html: string, name: string): string | undefined {
  const found = find(fromHtml(html), (element) => element.properties.name === name)
  return found && String(found.properties.content)
}

/** The addresses that a page links to as its licence. */
export function licenseLinks(html: string): { href: string; type: string | undefined }[] {
  const links: { href: string; type: string | undefined }[] = []
  find(fromHtml(html), ({ properties, tagName }) => {
    if (tagName === 'link' && [properties.rel].flat().includes('license')) {
      const type = properties.type === undefined ? undefined : String(properties.type)
      links.push({ href: String(properties.href), type })
    }
    return false
  })
  return links
}

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child, test)
    if (found) return found
  }
  return undefined
}
