import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { type FetchedFeed, fetchFeed } from '../fetch/fetch-feed.ts'
import { pause } from '../fetch/pause.ts'
import { problem } from '../problem.ts'
import type { HistoryOptions } from './history-options.ts'
import type { HistoryState } from './history-state.ts'
import { pageDrafts } from './page-drafts.ts'

/** The articles of a feed and of its older pages. */
export interface HistoryImport extends ContentImport {
  /** How far it came: plain JSON. What was given is not given again. */
  readonly state: HistoryState
}

/**
 * The articles of a feed and all that it leads on to, the newest first: archives (RFC 5005), pages
 * (`next`, JSON Feed's `next_url`), and the pages that WordPress has without saying so (`?paged=2`).
 *
 * No page is asked twice, and none where nothing new came for two; requests stand apart by `delayMs`, and
 * what a server says of waiting holds. Each address is judged as by `fetchFeed`. A run that ended early is
 * gone on with by its `state`; one that came to the end asks for what is new.
 *
 * @param feedUrl - Absolute http(s) address of the feed.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const run = importHistory('https://example.com/feed.xml', { state })
 * for await (const { article } of run) save(article)
 * keep(run.state)
 * ```
 */
export function importHistory(feedUrl: string, options: HistoryOptions = {}): HistoryImport {
  expectOptions(options, 'importHistory')
  let state = begun(feedUrl, options.state)
  const articles = contentImport('feed', (recorder) => {
    state = begun(feedUrl, options.state)
    return pages(state, options, recorder)
  })
  return {
    get report() {
      return articles.report
    },
    get state() {
      return structuredClone(state)
    },
    [Symbol.asyncIterator]: () => articles[Symbol.asyncIterator](),
  }
}

function begun(feedUrl: string, state: HistoryState | undefined): HistoryState {
  return state ? structuredClone(state) : { feed: { url: feedUrl }, visited: [], ids: [] }
}

async function* pages(
  state: HistoryState,
  options: HistoryOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const { delayMs = 1000, maxPages = 1000, signal } = options
  const seen = new Set(state.ids)
  const visited = new Set(state.visited)
  const isUpdate = state.next === undefined && visited.size > 0
  const askedNow = new Set<string>()
  // A run that came to the end begins anew; one that did not goes on.
  let next: string | undefined = state.next
  let isHead = next === undefined
  for (let count = 0, idle = 0; isHead || next !== undefined; count++) {
    if (count === maxPages) return recorder.note(tooMany(maxPages))
    if (count) await pause(delayMs, signal)
    if (signal?.aborted) return
    const fetched = await asked(isHead ? undefined : next, state, options)
    const url: string = isHead ? fetched.state.url : (next ?? '')
    askedNow.add(url)
    // WordPress has no page after the last, and answers so.
    const isEnd = !isHead && isPaged(url) && (fetched.status === 404 || fetched.status === 410)
    if (isEnd || fetched.status === 304) {
      if (isHead) state.feed = fetched.state
      delete state.next
      return
    }
    if (!fetched.feed) {
      if (fetched.state.retryAt) state.retryAt = fetched.state.retryAt
      for (const issue of fetched.issues) recorder.note(issue)
      return
    }
    let fresh = 0
    for (const draft of pageDrafts(fetched, url, recorder)) {
      const id = draft.article.id ?? draft.article.url
      if (seen.has(id)) continue
      // It counts as given from here on: who breaks off has it already.
      seen.add(id)
      state.ids.push(id)
      fresh++
      yield draft
    }
    if (isHead) state.feed = fetched.state
    if (!visited.has(url)) state.visited.push(url)
    visited.add(url)
    idle = fresh ? 0 : idle + 1
    isHead = false
    next = following(fetched, url)
    // What a later run finds new ends where it meets what is known: pages move on by what is new.
    const isKnown = isUpdate && fresh < fetched.articles.length
    if (idle > 1 || isKnown || (next !== undefined && askedNow.has(next))) next = undefined
    if (next === undefined) delete state.next
    else state.next = next
  }
}

/** Ask for a page; where the server wants to be left alone for a while, once more after it. */
async function asked(
  page: string | undefined,
  state: HistoryState,
  options: HistoryOptions,
): Promise<FetchedFeed> {
  const { maxWaitMs = 60_000, signal } = options
  const { state: _, ...settings } = options
  const ask = async (): Promise<FetchedFeed> => {
    const known = page === undefined ? state.feed : { url: page }
    const { retryAt, ...kept } = known
    const until = state.retryAt ?? retryAt
    const fetched = await fetchFeed(known.url, {
      ...settings,
      state: { ...kept, ...(until && { retryAt: until }) },
    })
    if (fetched.status !== undefined) delete state.retryAt
    return fetched
  }
  let fetched = await ask()
  for (let round = 0; round < 3 && fetched.state.retryAt; round++) {
    const wait = Date.parse(fetched.state.retryAt) - Date.now()
    if (wait > maxWaitMs) break
    await pause(wait + 50, signal)
    if (signal?.aborted) break
    delete state.retryAt
    if (page === undefined) delete state.feed.retryAt
    fetched = await ask()
  }
  return fetched
}

/** The page that comes after one: what the feed says, else what WordPress has. */
function following({ articles, pages: led }: FetchedFeed, url: string): string | undefined {
  const said = led.previousArchive ?? led.next
  if (said !== undefined) return said
  if (!led.isWordPress || !articles.length) return undefined
  const page = new URL(url)
  const number = Number(page.searchParams.get('paged') ?? 1)
  if (!Number.isSafeInteger(number) || number < 1) return undefined
  page.searchParams.set('paged', String(number + 1))
  return page.href
}

function isPaged(url: string): boolean {
  return URL.parse(url)?.searchParams.has('paged') === true
}

function tooMany(maxPages: number) {
  return problem(
    'too-large',
    [],
    `The feed leads on to more than ${maxPages} pages, expected no more`,
    'the rest was not asked',
    'Go on with the `state` of this run, or raise `maxPages`.',
  )
}
