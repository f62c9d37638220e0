import type { Article } from '@standfirst/core'
import type { ResolvedConfig } from '@standfirst/publication'
import { newestFirst, publicationOutputs, siteOf } from '@standfirst/publication/outputs'

/** What the newsroom answers itself, by the first part of a path. */
const own = new Set(['desk', 'mcp', 'media', '.well-known'])

/**
 * The address that a path of this site stands for; `undefined` if an article can't stand there.
 *
 * @param site - Absolute address of the site.
 */
export function addressOf(path: string, site: string): string | undefined {
  if (!/^\/[^?#\\\s]+$/.test(path) || !URL.canParse(path, site)) return undefined
  const { href, origin, pathname } = new URL(path, site)
  if (origin !== new URL(site).origin) return undefined
  const parts = decoded(pathname.slice(1).replace(/\/$/, '').split('/'))
  const isPath = parts?.every((part) => part !== '' && !/[/\\\p{Cc}]/u.test(part))
  return isPath && !own.has(parts?.[0] ?? '') ? href : undefined
}

function decoded(parts: readonly string[]): string[] | undefined {
  try {
    return parts.map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/**
 * Whether the site itself stands at the address of an article: a feed, a list, the sitemap, the search.
 * The article would be there in its place.
 *
 * @param others - All articles of the newsroom: of what they are filed under, there are lists.
 * @param now - The time that it is, as RFC 3339.
 */
export function isOfSite(
  article: Article,
  others: readonly Article[],
  config: ResolvedConfig,
  now: string,
): boolean {
  const site = siteOf(config)
  const all = [article, ...others.filter(({ id }) => id !== article.id)]
  const planned = publicationOutputs(newestFirst(site.feed, all), site, now)
  const paths = [...planned.feeds, ...planned.outputs].map(({ path }) => site.urlOf(path))
  const hosts = planned.hostOutputs.map(({ path }) => new URL(`/${path}`, site.feed.url).href)
  const taken = new Set([...paths, ...hosts, site.urlOf('search')].map(bare))
  return taken.has(bare(article.url))
}

/** An address without what may be at its end or not. */
function bare(url: string): string {
  return new URL(url).pathname.replace(/(?:index\.html)?\/?$/, '')
}
