import { type RightsHolder, type RslElement, resolveRights, rslContent } from '@standfirst/core'
import type { Path } from '../finding.ts'
import { childrenOf, type XmlElement } from '../read/xml-element.ts'
import type { Statements } from './statement.ts'
import type { Subject } from './subject.ts'

/**
 * Collect what an item of a feed says in the terms of RSL 1.0: for whom its policy is, what it permits
 * and prohibits, what it costs.
 *
 * @param item - The item's element.
 * @param channel - The feed's own element, whose policy may hold for the item too.
 */
export function stateItemTerms(
  item: XmlElement | undefined,
  channel: XmlElement | undefined,
  { article, feed }: Subject,
  say: Statements,
): void {
  if (!item) return
  const around = childrenOf(channel, 'rsl:content').length > 0
  // What the feed's policy adds to the article's, only the feed tells.
  if (around && !feed && article.rights) return
  const policy = article.rights && resolveRights(article, feed)
  stateTerms(item, policy ? [{ rights: policy, url: article.url }] : [], say)
}

/**
 * Collect what an element says in the terms of RSL 1.0.
 *
 * @param element - What the terms stand in.
 * @param expected - The policies, and what each is for.
 * @see {@link https://rslstandard.org/rsl}
 */
export function stateTerms(
  element: XmlElement | undefined,
  expected: readonly (RightsHolder & { url: string })[],
  say: Statements,
): void {
  const said: Terms = new Map()
  for (const content of childrenOf(element, 'rsl:content')) addFound(said, content, [])
  const meant: Terms = new Map()
  for (const { rights, url } of expected) {
    const content = rights && rslContent(rights, url, 'rsl:')
    if (content) addExpected(meant, content, [])
  }
  for (const key of new Set([...said.keys(), ...meant.keys()])) {
    say.exact(key, pathOf(key), said.get(key), meant.get(key))
  }
}

/** What is said, by the place where it is said. */
type Terms = Map<string, string[]>

function addFound(terms: Terms, element: XmlElement, within: string[]): void {
  const { attributes, children, name, text } = element
  const here = [...within, name]
  for (const [key, value] of Object.entries(attributes)) add(terms, [...here, `@${key}`], value)
  if (children.length === 0) add(terms, here, text)
  for (const child of children) addFound(terms, child, here)
}

function addExpected(terms: Terms, element: RslElement, within: string[]): void {
  const { attributes = {}, content, name } = element
  const here = [...within, name]
  for (const [key, value] of Object.entries(attributes)) add(terms, [...here, `@${key}`], value)
  if (typeof content !== 'object') add(terms, here, content)
  else for (const child of content) addExpected(terms, child, here)
}

function add(terms: Terms, names: readonly string[], value: string | undefined): void {
  const key = names.join(' ').replace('rsl:content rsl', 'rsl')
  const values = terms.get(key)
  if (values) values.push(value ?? '')
  else terms.set(key, [value ?? ''])
}

function pathOf(key: string): Path {
  if (key.includes('rsl:amount')) {
    return ['rights', 'payment', key.includes('@') ? 'currency' : 'amount']
  }
  if (key.includes('rsl:payment')) return ['rights', 'payment']
  if (key.includes('rsl:legal')) return ['rights', 'contact']
  if (key.includes('rsl:terms')) return ['rights', 'terms']
  if (key.includes('rsl:copyright')) return ['rights', 'copyright']
  if (key.includes('permits') || key.includes('prohibits')) return ['rights', 'ai']
  return ['rights']
}
