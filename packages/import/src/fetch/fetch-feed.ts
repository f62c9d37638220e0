import { decodeSource, expectOptions, type Issue } from '@standfirst/core'
import {
  articlesFromFeed,
  type FeedImportOptions,
  type FeedReading,
} from '../articles-from-feed.ts'
import { discoverFeeds } from '../discover/discover-feeds.ts'
import type { DiscoveredFeed } from '../discover/discovered-feed.ts'
import { freshTime, retryTime } from './answer-times.ts'
import type { FeedFetchState } from './feed-fetch-state.ts'
import { type FeedPages, feedPages } from './feed-pages.ts'
import { gone, lost, page, refused, tooLarge, tooSoon, unwell } from './fetch-issues.ts'
import { followUrl, withoutCredentials } from './follow-url.ts'
import type { Fetch } from './request-url.ts'

/** Configuration for {@linkcode fetchFeed}. */
export interface FetchFeedOptions {
  /** What the last fetch of this feed gave as `state` (default: none). */
  state?: FeedFetchState | undefined
  /**
   * Whether addresses that are not of the public internet may be asked, such as `localhost` and
   * `192.168.0.1` (default: `false`); a function is asked for each address, redirects too.
   */
  allowPrivate?: boolean | ((url: URL) => boolean) | undefined
  /** Milliseconds for all of it, redirects and the body included (default: `20_000`). */
  timeoutMs?: number | undefined
  /** Size of the feed at most, unpacked (default: `10_000_000`). */
  maxBytes?: number | undefined
  /** Redirects that are followed (default: `10`). */
  maxRedirects?: number | undefined
  /**
   * What asks (default: one that resolves each host, judges its addresses and connects to those). With a
   * function of your own, addresses in figures are judged still; names are left to it.
   */
  fetch?: Fetch | undefined
  /** Value of `User-Agent`: name your app, and an address where people learn of it. */
  userAgent?: string | undefined
  /** How the feed is read; `url` and `contentType` are those of the answer. */
  read?: Omit<FeedImportOptions, 'url' | 'contentType'> | undefined
  /** Milliseconds since 1970 (default: the clock's). */
  now?: number | undefined
}

/** What {@linkcode fetchFeed} found. */
export interface FetchedFeed {
  /**
   * HTTP status of the last answer: 200 with a feed, 304 where it has not changed, 410 where it is gone;
   * `undefined` where there was no answer.
   */
  status: number | undefined
  /** The feed without its articles; `undefined` where it did not change, or was not read. */
  feed: FeedReading['feed']
  /** Its articles, each of which passes `parseArticle`; none where it did not change. */
  articles: FeedReading['articles']
  /** What was refused, failed or guessed; an error where there is no feed though one was expected. */
  issues: Issue[]
  /** What to give to the next fetch: plain JSON. */
  state: FeedFetchState
  /** Pages with older articles that the feed leads on to. */
  pages: FeedPages
  /** Where a page was found in place of a feed: the feeds that it leads to. */
  discovered: DiscoveredFeed[]
}

/**
 * Fetch a feed and read it, as servers and their users want it: only what has changed, no sooner than is
 * wanted, from public addresses alone, and never more than was asked for. Nothing is thrown.
 *
 * Redirects are followed, and each address is judged; one that has moved for good (301, 308) is
 * remembered in `state.url`. What is gone (410) is not asked again, and after `Retry-After` no sooner.
 *
 * @param url - Absolute http(s) address of the feed.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const first = await fetchFeed('https://example.com/feed.xml')
 * const second = await fetchFeed('https://example.com/feed.xml', { state: first.state })
 * second.status // 304, if nothing was published meanwhile
 * ```
 */
export async function fetchFeed(url: string, options: FetchFeedOptions = {}): Promise<FetchedFeed> {
  expectOptions(options, 'fetchFeed')
  const { maxBytes = 10_000_000, maxRedirects = 10, now = Date.now(), timeoutMs = 20_000 } = options
  const state: FeedFetchState = { ...options.state, url: options.state?.url ?? url }
  const nothing = { feed: undefined, articles: [], discovered: [], pages: {} }
  const failed = (issue: Issue, status?: number): FetchedFeed => ({
    ...nothing,
    status,
    issues: [issue],
    state,
  })
  if (state.isGone) return failed(gone(state.url), 410)
  if (state.retryAt && Date.parse(state.retryAt) > now) return failed(tooSoon(state.retryAt))
  const start = URL.parse(state.url)
  if (!start) return failed(refused(url))
  const followed = await followUrl(start, {
    ...{ maxBytes, maxRedirects, timeoutMs },
    allowPrivate: options.allowPrivate ?? false,
    fetch: options.fetch,
    headersOf: (one) => headersFor(one, state, options.userAgent),
  })
  if ('why' in followed) {
    const { at, status, why } = followed
    if (why === 'refused') return failed(refused(at))
    if (why === 'too-large') return failed(tooLarge(maxBytes))
    return failed(lost(at, why.said), status)
  }
  const { headers, moved, status } = followed
  const at = followed.url.href
  const shown = withoutCredentials(followed.url).href
  const freshUntil = freshTime(headers.get('cache-control'), now)
  const { freshUntil: _, retryAt: __, ...kept } = state
  if (status === 410) return { ...failed(gone(shown), 410), state: { ...kept, isGone: true } }
  if (status === 429 || status === 503) {
    const retryAt = retryTime(headers.get('retry-after'), now)
    const issue = unwell(shown, status)
    return { ...failed(issue, status), state: { ...kept, ...(retryAt && { retryAt }) } }
  }
  if (status !== 304 && (status < 200 || status > 299)) {
    return { ...failed(unwell(shown, status), status), state: kept }
  }
  const fresh = { ...kept, url: moved ?? state.url, ...(freshUntil && { freshUntil }) }
  if (status === 304) return { ...nothing, status, issues: [], state: fresh }
  const contentType = headers.get('content-type') ?? undefined
  const read = articlesFromFeed(followed.body, { ...options.read, url: at, contentType })
  if (!read.feed) {
    const isPage = read.issues.some(({ code }) => code === 'not-a-feed')
    const { text = '' } = isPage ? decodeSource(followed.body, { contentType }) : {}
    const discovered = discoverFeeds(text, at)
    const issues = discovered.length ? [...read.issues, page(shown, discovered)] : read.issues
    return { ...nothing, status, issues, state: kept, discovered }
  }
  const etag = headers.get('etag')
  const lastModified = headers.get('last-modified')
  const known = {
    url: at,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  }
  const { known: ___, ...rest } = fresh
  return {
    status,
    feed: read.feed,
    articles: read.articles,
    issues: read.issues,
    state: { ...rest, ...((etag || lastModified) && { known }) },
    discovered: [],
    pages: feedPages(decodeSource(followed.body, { contentType }).text ?? '', at),
  }
}

function headersFor(
  url: URL,
  { known }: FeedFetchState,
  userAgent = 'Standfirst (+https://github.com/standfirst/standfirst)',
): Record<string, string> {
  const { etag, lastModified } = known?.url === url.href ? known : {}
  const authorization = authorizationFor(url)
  return {
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1',
    'user-agent': userAgent,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
    ...(authorization && { authorization }),
  }
}

/** A name and password in an address are sent to its host alone, and as a header. */
function authorizationFor({ password, username }: URL): string | undefined {
  if (!username && !password) return undefined
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}`
}
