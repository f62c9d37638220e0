import type { Article, Issue } from '@standfirst/core'
import type { Path } from '../finding.ts'
import { addressKey, addressSet, withoutFragment } from './address-set.ts'
import type { Rule } from './rule.ts'
import { visitNodes } from './visit-nodes.ts'

/** A link to a page of the same site that the site doesn't have. */
export const deadLink: Rule = (article, report, { addresses }) => {
  const known = addresses && addressSet(addresses)
  const site = URL.parse(article.url)?.origin
  if (!known || !site) return
  for (const [path, url] of linksOf(article)) {
    if (URL.parse(url)?.origin === site && !known.has(addressKey(url)))
      report(noPage(path, url, known))
  }
}

/** The addresses that an article leads to, in document order. */
export function linksOf(article: Article): [Path, string][] {
  const links: [Path, string][] = []
  visitNodes(article, ({ type, url }, path) => {
    if (type === 'link' && typeof url === 'string') links.push([[...path, 'url'], url])
  })
  article.sections.forEach((section, index) => {
    const path = ['sections', index]
    if (section.kind === 'callToAction') links.push([[...path, 'link', 'url'], section.link.url])
    if (section.kind !== 'audience') return
    section.items.forEach(({ url }, item) => {
      if (url) links.push([[...path, 'items', item, 'url'], url])
    })
  })
  // In document order.
  links.sort(([one], [other]) => Number(one[1]) - Number(other[1]))
  for (const key of ['related', 'translations'] as const) {
    links.push(...article[key].map(({ url }, index): [Path, string] => [[key, index, 'url'], url]))
  }
  links.push(...linksOfSpeakers(article))
  return links
}

/** The addresses of who speaks, how they work, and on which terms. */
function* linksOfSpeakers({ authors, publisher, rights }: Article): Generator<[Path, string]> {
  for (const [index, { url }] of authors.entries()) if (url) yield [['authors', index, 'url'], url]
  if (publisher?.url) yield [['publisher', 'url'], publisher.url]
  for (const [name, url] of Object.entries(publisher?.policies ?? {}))
    if (typeof url === 'string') yield [['publisher', 'policies', name], url]
  for (const name of ['license', 'terms', 'contact'] as const) {
    const url = rights?.[name]
    if (url && URL.canParse(url)) yield [['rights', name], url]
  }
  if (rights?.payment?.url) yield [['rights', 'payment', 'url'], rights.payment.url]
}

/** The finding that a link leads to nothing. */
export function noPage(path: Path, url: string, known: ReadonlySet<string>): Issue {
  const page = withoutFragment(url)
  const other = page.endsWith('/') ? page.slice(0, -1) : `${page}/`
  return {
    code: 'dead-link',
    severity: 'error',
    message: `Found a link to \`${url}\`, expected an address that the site has.`,
    path,
    fix: known.has(addressKey(other))
      ? `Write \`${other}\`, with the same final slash as the page.`
      : 'Correct the address, or remove the link.',
  }
}
