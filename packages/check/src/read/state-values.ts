import { articleToJsonLd } from '@standfirst/json-ld'
import { instant } from '../agree/instant.ts'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'

/**
 * Collect values in a graph that the article doesn't have there: what is compared nowhere else, such as the pages of an
 * author, a second picture or a second answer. What says of itself that it is of the site is left alone.
 *
 * @param document - Parsed document; anything may be given.
 */
export function stateValues(document: unknown, subject: Subject, say: Statements): void {
  const { article, options, words } = subject
  const { nodes, selectors, site, without } = options
  const given = {
    articleBody: true,
    ...(nodes && { nodes }),
    ...(selectors && { selectors }),
    ...(site && { site }),
    ...(without && { without }),
  }
  const known = new Set<string>()
  // Its default headings may be left out.
  for (const labels of [words, undefined]) {
    visit(articleToJsonLd(article, { ...given, labels }), '', (key, value) => {
      known.add(`${key} ${value}`)
    })
  }
  const ofSite = site ? '' : 'isPartOf.@id'
  visit(document, '', (key, value) => {
    if (key === ofSite || known.has(`${key} ${value}`)) return
    say.exact(key.replace(/^\./, ''), [], value, undefined)
  })
}

function visit(
  node: unknown,
  key: string,
  tell: (key: string, value: string) => void,
  depth = 0,
): void {
  if (depth > deepest) return
  if (Array.isArray(node)) {
    for (const one of node) visit(one, key, tell, depth + 1)
    return
  }
  if (typeof node !== 'object' || node === null) {
    const value = String(node)
    if (value) tell(key, /\.(?:date|upload)\w*$/i.test(key) ? instant(value) : value)
    return
  }
  if (isOfSite(node as Node)) return
  // Nodes of other kinds that stand for themselves are a site's own.
  const type = String((node as Node)['@type'] ?? '')
  if (
    (key === '' || key.endsWith('@graph')) &&
    type &&
    !/^(?:WebPage|BreadcrumbList|FAQPage|\w*(?:Article|Posting)\b.*)$/.test(type)
  )
    return
  const last = key.slice(key.lastIndexOf('.') + 1)
  // A graph may hold its nodes itself.
  const name = last === '@graph' ? '' : last
  for (const [member, value] of Object.entries(node)) {
    // Which kind of organization it is, its publisher says.
    if (member === '@type' && name === 'publisher' && /Organization$/.test(String(value))) continue
    visit(value, `${name}.${member}`, tell, depth + 1)
  }
}

type Node = Readonly<Record<string, unknown>>

const deepest = 100

/** The site, its home page, and a fingerprint. */
function isOfSite(node: Node): boolean {
  const type = node['@type']
  if (type === 'WebSite' || (type === 'ListItem' && node.position === 1 && 'item' in node))
    return true
  return type === 'PropertyValue' && node.propertyID === 'fingerprint'
}
