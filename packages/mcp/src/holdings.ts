import { type Article, isUnpublished } from '@standfirst/core'
import type { ListedArticles } from '@standfirst/http'
import {
  addressed,
  asPublished,
  hiddenAddresses,
  isWaiting,
  newestFirst,
  type Site,
  withoutHidden,
} from '@standfirst/publication/outputs'
import { addressOf } from './address-of.ts'
import { withheldReason } from './withheld-reason.ts'

/** What agents may have at a time. */
export interface Holdings {
  /** Names this state: another one after each change. */
  version: string
  /** Articles with the policy that holds for each, newest first. */
  open: readonly Article[]
  /** An article that may be read by people, by its id or an address of it. */
  find(address: string): Article | undefined
  /** How many of the articles are withheld from agents. */
  withheld: number
  /** When the next article is due, in milliseconds; `Infinity` if none is. */
  until: number
}

/** What holdings are made from. */
export interface HoldingsOptions {
  source: ListedArticles
  site: Site
  /** Whether articles that are dated in the future are shown. */
  future: boolean
  /** Whether articles were written without the configuration, as to a store. */
  isBare: boolean
}

/**
 * Keep what agents may have: worked out again when the source has changed, and when an article is due.
 *
 * @returns Gives the holdings of a time in milliseconds.
 */
export function createHoldings(options: HoldingsOptions): (now: number) => Promise<Holdings> {
  const { source } = options
  const published = new WeakMap<Article, Article>()
  let known: Holdings | undefined
  let knownVersion: string | undefined
  let turn = 0
  let loading: Promise<Holdings> | undefined

  async function load(version: string, now: number): Promise<Holdings> {
    const given: Article[] = []
    for await (const article of await source.list()) given.push(article)
    known = holdingsOf(given, options, now, `${version} ${++turn}`, published)
    knownVersion = version
    return known
  }

  return async (now) => {
    const version = await source.version()
    while (loading) await loading.catch(() => {})
    if (known && version === knownVersion && now < known.until) return known
    loading = load(version, now).finally(() => {
      loading = undefined
    })
    return loading
  }
}

function holdingsOf(
  given: readonly Article[],
  { future, isBare, site }: HoldingsOptions,
  now: number,
  version: string,
  known: WeakMap<Article, Article>,
): Holdings {
  const time = new Date(now).toISOString()
  const readable = given.filter((article) => !isUnpublished(article))
  const due = readable.filter((article) => !isWaiting(article, { future, now: time }))
  const all = given.map((article) => addressed(article, { future, now: time }))
  const isHidden = hiddenAddresses(all, site)
  const { articles } = newestFirst(
    site.feed,
    due.map((article) => withoutHidden(asPublished(article, site, { isBare, known }), isHidden)),
  )
  const open = articles.filter((article) => withheldReason(article) === undefined)
  const byAddress = new Map<string, Article>()
  for (const article of articles.toReversed()) {
    byAddress.set(addressOf(article.url, site.feed.url), article)
    byAddress.set(article.id, article)
  }
  const waiting = readable.map(({ publishedAt }) => Date.parse(publishedAt))
  return {
    version,
    open,
    find: (address) => byAddress.get(address) ?? byAddress.get(addressOf(address, site.feed.url)),
    withheld: articles.length - open.length,
    until: future
      ? Number.POSITIVE_INFINITY
      : waiting.reduce((next, moment) => (moment > now ? Math.min(next, moment) : next), Infinity),
  }
}
