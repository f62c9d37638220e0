import { type Article, type Feed, type Issue, isUnpublished, newestUpdate } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { copiedFiles } from '../output/copied-files.ts'
import { scanSources } from '../source/scan.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { type LoadedArticle, readArticle } from './read-article.ts'
import { setOwnAddresses } from './set-own-addresses.ts'

/** A publication, as it was read. */
export interface Publication {
  config: ResolvedConfig
  /** Every article of the sources, valid or not, in the order of the sources. */
  articles: LoadedArticle[]
  /** The articles that may be read, newest first. */
  feed: Feed
  /** Where each article was read from, by the article's id. */
  sources: ReadonlyMap<string, SourceEntry>
  /** Paths within the output folder of the files that are copied. */
  files: string[]
  /** What is wrong beyond a single article: files that can't be read, ids that are there twice. */
  issues: Issue[]
}

/**
 * Read a publication: every article of its sources.
 *
 * @param config - Configuration.
 */
export async function loadPublication(config: ResolvedConfig): Promise<Publication> {
  const { entries, files, issues } = await scanSources(config)
  setOwnAddresses(entries, { config, files })
  const articles = entries.map((entry) => readArticle(entry, { config, files }))
  const readable = articles.flatMap(({ article }) =>
    article && !isUnpublished(article) ? [article] : [],
  )
  const sources = new Map(
    articles.flatMap(({ article, entry }) => (article ? [[article.id, entry] as const] : [])),
  )
  const copied = [...copiedFiles(config, files, articles)].map(({ path }) => path)
  const feed = newestFirst(config.feed, readable)
  return { config, articles, feed, sources, files: copied, issues }
}

/** A feed of articles that have passed the gate; of those with the same id, the first stands. */
export function newestFirst(feed: Feed, articles: readonly Article[]): Feed {
  const ids = new Set<string>()
  const sorted = articles
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .map((article) => ({ article, time: Date.parse(article.publishedAt) }))
    .sort((one, other) => other.time - one.time)
    .map(({ article }) => article)
  const updatedAt = newestUpdate(sorted)
  return { ...feed, ...(updatedAt && { updatedAt }), articles: sorted }
}
