import { type FetchFeedOptions, fetchFeed } from '@standfirst/import/fetch'
import type { Store, Subscription } from './store.ts'

/** Who asks: `allowPrivate` for feeds of your own network, `fetch` for tests. */
export type RefreshOptions = Pick<FetchFeedOptions, 'allowPrivate' | 'fetch'>

/**
 * Follow a feed. Where the address is a page's, the feed that it names is followed.
 *
 * @returns What was wrong, for the person who asked; `undefined` if the feed is followed now.
 */
export async function subscribe(
  store: Store,
  address: string,
  options: RefreshOptions,
): Promise<string | undefined> {
  const seenAt = new Date().toISOString()
  const first = await fetchFeed(address, { ...options, read: readOptions(seenAt) })
  const named = first.discovered.find(({ found }) => found === 'link')
  const url = first.feed ? address : named?.url
  if (!url) return problemOf(first) ?? `There is no feed at \`${address}\`.`
  store.subscribe(url)
  const subscription = { url, state: undefined, feed: undefined, problem: undefined }
  if (first.feed) keep(store, url, first, seenAt)
  else await refreshOne(store, subscription, options)
  return undefined
}

/** Ask every feed for what is new. One that fails says so in its problem, and stops no other. */
export async function refresh(store: Store, options: RefreshOptions): Promise<void> {
  await Promise.all(store.subscriptions().map((one) => refreshOne(store, one, options)))
}

async function refreshOne(
  store: Store,
  { state, url }: Subscription,
  options: RefreshOptions,
): Promise<void> {
  const seenAt = new Date().toISOString()
  const fetched = await fetchFeed(url, { ...options, state, read: readOptions(seenAt) })
  keep(store, url, fetched, seenAt)
}

/** Each article remembers its feed; one without a date counts as published when it was first seen. */
function readOptions(seenAt: string): FetchFeedOptions['read'] {
  return { source: true, defaultPublishedAt: seenAt }
}

type Fetched = Awaited<ReturnType<typeof fetchFeed>>

function keep(store: Store, url: string, fetched: Fetched, seenAt: string): void {
  const { articles, feed, state } = fetched
  store.update(url, { articles, feed, problem: problemOf(fetched), seenAt, state })
}

function problemOf({ issues }: Fetched): string | undefined {
  const error = issues.find(({ severity }) => severity === 'error')
  return error && `${error.message} ${error.fix ?? ''}`.trim()
}
