import {
  type Article,
  checkOptions,
  expectOptions,
  type Issue,
  isUnpublished,
} from '@standfirst/core'
import {
  isWaiting,
  newestFirst,
  type OutputConfig,
  publicationOutputs,
  siteOf,
} from '@standfirst/publication/outputs'
import { fingerprint } from '@standfirst/rights'
import { type IndexNowKey, indexNowMessages } from './index-now-messages.ts'
import { type SendOptions, send } from './send.ts'

/** What was told last: plain JSON, to be kept until the next time. */
export interface NotifyState {
  /** A mark of each article that may be read, by its address. */
  articles: Record<string, string>
}

/** Configuration for {@linkcode notifyOfChanges}. */
export interface NotifyOptions extends SendOptions {
  /** The publication, as `loadConfig` of `@standfirst/publication` gives it; its `hubs` are told. */
  config: OutputConfig
  /** What the last call gave; `{ articles: {} }` where all is new (default: nothing is told, only kept). */
  state?: NotifyState | undefined
  /** The key by which search engines are told of pages, by IndexNow (default: they are not told). */
  indexNow?: IndexNowKey | undefined
  /** The time that it is (default: the clock). */
  now?: Date | undefined
}

/** What was told. */
export interface NotifyResult {
  /** To be given the next time. Where something was not taken, it is the one before: all is told again. */
  state: NotifyState
  /** Addresses of the articles that are new, were changed, or are gone. */
  pages: string[]
  /** Addresses of the feeds that show any of them. */
  feeds: string[]
  /** Addresses of the hubs and services that were told. */
  told: string[]
  /** What was not taken. */
  issues: Issue[]
}

/**
 * Tell others what has changed since the last time, once it can be read: WebSub hubs of the feeds
 * (section 7 leaves open how; hubs take `hub.mode=publish` with `hub.url`), and search engines of the
 * pages (IndexNow). Who can't take a message is asked again, a few times.
 *
 * @param articles - All articles, whatever their status.
 * @see {@link https://www.w3.org/TR/websub/}, {@link https://www.indexnow.org/documentation}
 *
 * @example
 * ```ts
 * const { state, issues } = await notifyOfChanges(articles, { config, state: before, indexNow: { key } })
 * ```
 */
export async function notifyOfChanges(
  articles: readonly Article[],
  options: NotifyOptions,
): Promise<NotifyResult> {
  expectOptions(options, 'notifyOfChanges')
  const numbers = { retries: 'count', delayMs: 'count', timeoutMs: 'count' } as const
  checkOptions(options, { ...numbers, fetch: 'function' })
  const { config, indexNow, now = new Date(), state: before } = options
  const site = siteOf(config)
  const time = now.toISOString()
  const shown = articles.filter(
    (one) => !isUnpublished(one) && !isWaiting(one, { future: false, now: time }),
  )
  const state: NotifyState = {
    articles: Object.fromEntries(shown.map((article) => [article.url, markOf(article)])),
  }
  if (!before) return { state, pages: [], feeds: [], told: [], issues: [] }

  const changed = new Set(
    [...Object.keys(state.articles), ...Object.keys(before.articles)].filter(
      (url) => state.articles[url] !== before.articles[url],
    ),
  )
  if (changed.size === 0) return { state, pages: [], feeds: [], told: [], issues: [] }
  const isGone = [...changed].some((url) => !Object.hasOwn(state.articles, url))
  const planned = publicationOutputs(newestFirst(site.feed, shown), site, time)
  // Nobody can say any more which feeds an article stood in that is gone.
  const feeds = planned.feeds
    .filter((feed) => isGone || feed.articles.some(({ url }) => changed.has(url)))
    .map(({ path }) => site.urlOf(path))
  const messages = [
    ...(site.feed.hubs ?? []).map((hub) => ({ url: hub, init: hubMessage(feeds) })),
    ...(indexNow ? indexNowMessages([...changed], site.feed.url, indexNow) : []),
  ]
  const answers = await Promise.all(messages.map(({ init, url }) => send(url, init, options)))
  const issues = answers.filter((issue) => issue !== undefined)
  return {
    state: issues.length ? before : state,
    pages: [...changed],
    feeds,
    told: [...new Set(messages.map(({ url }) => url))],
    issues,
  }
}

function hubMessage(feeds: readonly string[]): RequestInit {
  const body = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const feed of feeds) body.append('hub.url', feed)
  return { body }
}

/** Changes with whatever readers are told of an article. */
function markOf(article: Article): string {
  return [fingerprint(article), article.status, article.updatedAt ?? ''].join(' ')
}
