import type { Issue } from '@standfirst/core'
import type { ImportedSite } from '../../content-system/import-report.ts'
import { jsonValue, objectOf, textIn } from '../../content-system/json-object.ts'
import type { FetchedFile } from '../../fetch/fetch-file.ts'
import { languageTag } from '../../language-tag.ts'
import { problem } from '../../problem.ts'
import { unescapeHtml } from '../../unescape-html.ts'

/** Where the REST pages of a site are, and what it says of itself. */
export interface RestSite {
  /** Address of the first of them: `https://example.com/wp-json/`, or `…/?rest_route=/`. */
  root: URL
  site: ImportedSite
}

/**
 * Find the REST pages of a site: the address is theirs, or that of a page that names them, as WordPress
 * does in a header and in the head.
 */
export async function findRest(
  address: string,
  fetch: (url: string) => Promise<FetchedFile>,
): Promise<RestSite | { issue: Issue }> {
  const page = await fetch(address)
  if (page.issue) return { issue: { ...page.issue, severity: 'error' } }
  const text = new TextDecoder().decode(page.bytes)
  const own = siteOf(text)
  if (own) return { root: new URL(page.url), site: own }
  const named = linkIn(page.headers.get('link')) ?? linkInHead(text)
  const root = named === undefined ? undefined : URL.parse(named, page.url)
  if (!root || !/^https?:$/.test(root.protocol)) return { issue: none(address) }
  const answer = await fetch(root.href)
  if (answer.issue) return { issue: { ...answer.issue, severity: 'error' } }
  const site = siteOf(new TextDecoder().decode(answer.bytes))
  if (!site) return { issue: none(root.href) }
  const language = languageTag(/<html\b[^>]{0,2000}?\slang\s*=\s*["']?([\w-]+)/i.exec(text)?.[1])
  return { root, site: { ...(language && { language }), ...site } }
}

/** Address of one of the pages: `wp/v2/posts`. */
export function restAddress(root: URL, path: string, query: Record<string, string>): string {
  const url = new URL(root)
  const route = url.searchParams.get('rest_route')
  if (route === null) url.pathname = `${url.pathname.replace(/\/$/, '')}/${path}`
  else url.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/${path}`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

/** What the first page says of the site; `undefined` for anything else. */
function siteOf(text: string): ImportedSite | undefined {
  const {
    description,
    home,
    name,
    namespaces,
    timezone_string: timeZone,
    url,
  } = objectOf(text.trimStart().startsWith('{') ? jsonValue(text) : undefined)
  if (!Array.isArray(namespaces) || !namespaces.includes('wp/v2')) return undefined
  const address = URL.parse(textIn(home) ?? textIn(url) ?? '')
  const title = textIn(name)
  const about = textIn(description)
  const zone = textIn(timeZone)
  if (address && !address.pathname.endsWith('/')) address.pathname += '/'
  return {
    ...(title && { title: unescapeHtml(title) }),
    ...(about && { description: unescapeHtml(about) }),
    ...(address && /^https?:$/.test(address.protocol) && { url: address.href }),
    ...(zone && { timeZone: zone }),
  }
}

/** `Link: <https://example.com/wp-json/>; rel="https://api.w.org/"` */
function linkIn(header: string | null): string | undefined {
  for (const part of (header ?? '').slice(0, 10_000).split(',')) {
    const [target = '', ...parameters] = part.split(';')
    const isRest = parameters.some((one) =>
      /^\s*rel\s*=\s*"?https:\/\/api\.w\.org\/"?\s*$/.test(one),
    )
    if (isRest) return /<([^<>]*)>/.exec(target)?.[1]
  }
  return undefined
}

function linkInHead(text: string): string | undefined {
  for (const [tag] of text.slice(0, 500_000).matchAll(/<link\b[^<>]*>/gi)) {
    if (!/\srel\s*=\s*["']?https:\/\/api\.w\.org\/["'\s>/]/i.test(tag)) continue
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)
    if (href) return unescapeHtml(href[1] ?? href[2])
  }
  return undefined
}

function none(url: string): Issue {
  return {
    ...problem(
      'not-an-export',
      ['url'],
      `\`${url}\` names no REST pages, expected a site of WordPress`,
      'nothing was read',
      'Give the address of the site or of its `wp-json`; or import its feed, or its export.',
    ),
    severity: 'error',
  }
}
