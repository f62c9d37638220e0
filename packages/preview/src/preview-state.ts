import type { Article, Feed, Issue } from '@standfirst/core'
import type { LoadedArticle, ResolvedConfig, Site, SiteFile } from '@standfirst/publication'
import { isWaiting } from '@standfirst/publication'

/** A publication as it was read, with all that is wrong with it. */
export interface LoadedPublication {
  /** Its name; that of its folder if the configuration can't be read. */
  title: string
  /** How it is published (default: not known, for the configuration can't be read). */
  site?: LoadedSite | undefined
  /** Every article of the sources, valid or not. */
  articles: readonly LoadedArticle[]
  /** What is wrong with the publication itself: its configuration, folders that can't be read. */
  issues: readonly Issue[]
}

/** How a publication is published. */
export interface LoadedSite {
  config: ResolvedConfig
  /** Its addresses, frames and feed forms. */
  site: Site
  /** The articles that may be read, newest first. */
  feed: Feed
  /** What stands beside articles, by its address. */
  files: ReadonlyMap<string, SiteFile>
}

/** What the routes of a preview share. */
export interface PreviewContext {
  /** The state as it is when it is asked for. */
  state(): PreviewState
  /** Reads a file of the publication, for the lines around a finding. */
  readSource: ReadSource
}

/** Reads a file of the publication; `undefined` if it isn't one, or can't be read. */
export type ReadSource = (file: string) => string | undefined

/** An article in the list of the preview. */
export interface Entry {
  /** Names it in addresses of the preview. */
  key: string
  /** Path of its file within the publication, with a number where the file holds several. */
  path: string
  /** Where it was read from. */
  source: LoadedArticle['entry']
  /** Absent if the gate refused it, or if it is held back and has no date yet. */
  article?: Article | undefined
  /** The article as it last was when it was valid, if it isn't now. */
  last?: Article | undefined
  title: string
  /** Whether it is scheduled, and waits for its date. */
  waits: boolean
  issues: readonly Issue[]
  lookups: LoadedArticle['lookups']
}

/** Whether the gate refused it. A draft that has no date yet is none, and nothing is wrong with it. */
export function isInvalid({ article, issues }: Entry): boolean {
  return !article && issues.some(({ severity }) => severity === 'error')
}

/** What the preview shows, with what it remembers of before. */
export interface PreviewState extends Omit<LoadedPublication, 'articles'> {
  /** Another one after each change. */
  version: string
  entries: readonly Entry[]
  byKey: ReadonlyMap<string, Entry>
}

/**
 * Make the state of what was read: newest first, and what is not valid before all others.
 *
 * @param version - Another one than before.
 * @param before - The state before: an article that is no longer valid keeps what it was.
 */
export function previewState(
  { articles, ...loaded }: LoadedPublication,
  version: string,
  before?: PreviewState,
): PreviewState {
  const keys = new Set<string>()
  const entries = articles.map(({ article, entry: source, issues, key: path, lookups }): Entry => {
    const key = unique(shortKey(path, loaded.site), keys)
    const old = before?.byKey.get(key)
    const last = article ? undefined : (old?.article ?? old?.last)
    const title = (article ?? last)?.title ?? path
    const waits = Boolean(article && loaded.site && isWaiting(article, loaded.site.config))
    return { key, path, source, article, last, title, waits, issues, lookups }
  })
  entries.sort((a, b) => compare(time(b), time(a)))
  return {
    ...loaded,
    version,
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
  }
}

/** `articles/hello.md` as `hello`, if `articles` is a folder that articles are in. */
function shortKey(path: string, site: LoadedSite | undefined): string {
  const folder = site?.config.sources
    .map((source) => ('markdown' in source ? `${source.markdown.replace(/^\.\/|\/$/g, '')}/` : '/'))
    .find((one) => path.startsWith(one))
  return path.slice(folder?.length ?? 0).replace(/\.(?:md|markdown|mdx|json)(?=#|$)/i, '')
}

function unique(name: string, taken: Set<string>): string {
  let key = name
  for (let number = 2; taken.has(key); number += 1) key = `${name}-${number}`
  taken.add(key)
  return key
}

/** When it was published; what is not valid stands first, to be mended. */
function time({ article }: Entry): number {
  return article ? Date.parse(article.publishedAt) : Number.POSITIVE_INFINITY
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
