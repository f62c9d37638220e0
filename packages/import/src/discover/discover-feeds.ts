import { checkOptions } from '@standfirst/core'
import type { Element } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements, hasClass, textOf } from '../html/hast.ts'
import { parseHtml } from '../html/parse-html.ts'
import { maxPageLength } from '../source/max-lengths.ts'
import type { DiscoveredFeed } from './discovered-feed.ts'
import { feedTypeOf, looksLikeFeed, typeOfAddress } from './feed-type.ts'
import { guessFeeds } from './guess-feeds.ts'

/**
 * Find the feeds that a page leads to. Nothing is fetched.
 *
 * `link` elements with `rel="alternate"` and a type of feeds, or with `rel="feed"`, come first, those of
 * comments after the others; then the page itself where it is an h-feed. Only where there is neither are
 * the links for people looked at, and only where those lead to none is it guessed.
 *
 * @param html - The page; other text has no feeds.
 * @param url - Address of the page: what its addresses are relative to, unless it has a `base`.
 * @returns Each address once.
 *
 * @example
 * ```ts
 * import { discoverFeeds } from '@standfirst/import'
 *
 * const page = '<link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">'
 * discoverFeeds(page, 'https://example.com/a/')
 * // → [{ url: 'https://example.com/feed.xml', type: 'rss', title: 'News', found: 'link' }]
 * ```
 */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  checkOptions({ url }, { url: 'string' })
  if (typeof html !== 'string') return []
  const { tree } = parseHtml(html.slice(0, maxPageLength), 'page')
  if (!tree) return []
  const all = elements(tree)
  const named = (name: string) => all.filter(({ tagName }) => tagName === name)
  const page = absoluteAddress(url)
  const [base] = named('base').flatMap((one) => absoluteAddress(attribute(one, 'href'), page) ?? [])
  const scope: Scope = { base: base ?? page, page }
  const links = named('link').flatMap((one) => declared(one, scope))
  const [titled] = named('title')
  const title = (titled && textOf(titled)) || undefined
  const found = once([
    ...links.filter((one) => !isOfComments(one)),
    ...links.filter(isOfComments),
    ...(page && all.some((one) => hasClass(one, 'h-feed'))
      ? [{ url: page, type: 'h-feed', title, found: 'page' } as const]
      : []),
  ])
  if (found.length) return found
  const linked = once([...named('a'), ...named('area')].flatMap((one) => anchored(one, scope)))
  return linked.length ? linked : once(guessFeeds(all, page))
}

interface Scope {
  base: string | undefined
  page: string | undefined
}

function declared(link: Element, { base }: Scope): DiscoveredFeed[] {
  const relations = tokens(link.properties.rel)
  const url = absoluteAddress(feedAddress(attribute(link, 'href')), base)
  if (!url || relations.includes('stylesheet')) return []
  const mediaType = attribute(link, 'type')
  const type = feedTypeOf(mediaType, url)
  const isFeed = relations.includes('feed') || (relations.includes('alternate') && type)
  if (!isFeed) return []
  return [{ url, type: type ?? typeOfAddress(url), title: line(link), found: 'link' }]
}

function anchored(anchor: Element, { base, page }: Scope): DiscoveredFeed[] {
  const href = attribute(anchor, 'href')
  const url = absoluteAddress(feedAddress(href), base)
  if (!url || withoutFragment(url) === page) return []
  const said = feedTypeOf(attribute(anchor, 'type'), url)
  if (!said && !/^feed:/i.test(href ?? '') && !looksLikeFeed(url)) return []
  const title = line(anchor) ?? (textOf(anchor).slice(0, 200) || undefined)
  return [{ url, type: said ?? typeOfAddress(url), title, found: 'anchor' }]
}

/** Old pages put `feed:` before an address, or in the place of its scheme. */
function feedAddress(href: string | undefined): string | undefined {
  return href
    ?.trim()
    .replace(/^feed:(?:\/\/(?!\/))?(https?:)/i, '$1')
    .replace(/^feed:\/\//i, 'https://')
}

function line(element: Element): string | undefined {
  return attribute(element, 'title')?.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined
}

function tokens(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value ?? '']
  return list.flatMap((one) => String(one).toLowerCase().split(/\s+/)).filter(Boolean)
}

function isOfComments({ title = '', url }: DiscoveredFeed): boolean {
  return /\bcomments?\b/i.test(title) || /\/comments\/(?:feed|default)\b/i.test(url)
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

function once(feeds: readonly DiscoveredFeed[]): DiscoveredFeed[] {
  const seen = new Set<string>()
  return feeds.flatMap((feed) => {
    const url = withoutFragment(feed.url)
    if (seen.has(url)) return []
    seen.add(url)
    return [{ ...feed, url }]
  })
}
