import type { Issue, PlainArticleInput } from '@standfirst/core'
import { articleFromJsonLd } from '@standfirst/json-ld'
import type { Element, Root } from 'hast'
import { attribute, childElements, elements, textOf } from '../html/hast.ts'
import { linkedTime } from './linked-time.ts'

/**
 * What the microdata or RDFa of a page say of its article, in the words of schema.org: the one whose
 * text is marked, else the only one. What several say, on a list of articles, is of none.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/microdata.html#values}
 */
export function readMicrodata(
  tree: Root,
  url: string,
  issues: Issue[],
): Partial<PlainArticleInput> {
  const scopes = elements(tree).filter(isArticle)
  const marked = scopes.filter((scope) => ownProperties(scope).some(isText))
  const [scope] = marked.length === 1 ? marked : scopes.length === 1 ? scopes : []
  if (!scope) return {}
  const { article, issues: found } = articleFromJsonLd(nodeOf(scope), { url })
  issues.push(...found.filter(({ code }) => code !== 'missing-article'))
  // The text is read as HTML.
  const { sections, ...fields } = article ?? {}
  return fields
}

function isArticle(element: Element): boolean {
  return /(?:schema\.org\/|^)(?:\w*Article|\w*BlogPosting|Report)$/.test(typeOf(element) ?? '')
}

function typeOf({ properties }: Element): string | undefined {
  return wordsOf(properties.itemType ?? properties.typeof)[0]
}

/** A list of words, which is parted in some attributes and not in others. */
function wordsOf(value: unknown): string[] {
  return [value ?? []].flat().flatMap((text) => String(text).split(/\s+/).filter(Boolean))
}

function isText(element: Element): boolean {
  return namesOf(element).includes('articleBody')
}

/** The properties that an element gives a value for; those of Open Graph are of the page. */
function namesOf({ properties }: Element): string[] {
  const names = wordsOf(properties.itemProp ?? properties.property)
  return names.map((name) => name.replace(/^schema:/, '')).filter((name) => !name.includes(':'))
}

/** The elements with properties of a thing, and not of another one in it. */
function ownProperties(scope: Element): Element[] {
  const found: Element[] = []
  const stack = childElements(scope).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (namesOf(next).length) found.push(next)
    if (!isThing(next)) stack.push(...childElements(next).reverse())
  }
  return found
}

function isThing({ properties }: Element): boolean {
  return properties.itemScope !== undefined || properties.typeof !== undefined
}

type Node = Record<string, unknown>

function nodeOf(scope: Element, depth = 0): Node {
  const node: Node = { '@type': typeOf(scope)?.replace(/^.*\//, '') }
  for (const element of ownProperties(scope)) {
    for (const name of namesOf(element)) {
      if (name === 'articleBody' || depth > 4) continue
      const value = isThing(element)
        ? nodeOf(element, depth + 1)
        : linkedTime(name, saidBy(element, name))
      if (value === undefined || value === '') continue
      const before = node[name]
      if (Array.isArray(before)) before.push(value)
      else node[name] = before === undefined ? value : [before, value]
    }
  }
  return node
}

/** What an element says; a link around a name says it, and leads to whom it names. */
function saidBy(element: Element, name: string): unknown {
  const { tagName } = element
  const text = textOf(element)
  const said = attribute(element, 'content')
  if (said !== undefined || tagName === 'meta') return said?.trim()
  const address = attribute(element, 'src') ?? attribute(element, 'href')
  if (address !== undefined && !text) return address
  if (/^(?:author|creator|publisher)$/.test(name)) return { name: text, url: address }
  // A time in an abbreviation is written out in its title (microformats, abbr-design-pattern).
  if (tagName === 'abbr' && /^date/.test(name)) return attribute(element, 'title') ?? text
  if (tagName === 'time') return attribute(element, 'dateTime') ?? text
  return address !== undefined && /^(?:url|image|sameAs|logo|license|\w+Url)$/.test(name)
    ? address
    : text
}
