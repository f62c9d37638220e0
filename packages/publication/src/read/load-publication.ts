import {
  type Article,
  expectOptions,
  type Feed,
  type Issue,
  isUnpublished,
  optionError,
} from '@standfirst/core'
import type { LoadConfigOptions } from '../config/read-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { addressed, hiddenAddresses } from '../output/hidden-addresses.ts'
import { isWaiting } from '../output/is-waiting.ts'
import { newestFirst } from '../output/newest-first.ts'
import { type Site, siteOf } from '../output/site.ts'
import { configWithoutHidden, withoutHidden } from '../output/without-hidden.ts'
import { withPictures } from '../picture/with-pictures.ts'
import { scanSources } from '../source/scan-sources.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { type CopiedFile, copiedFiles, usedFiles } from './copied-files.ts'
import { loadConfig } from './load-config.ts'
import { type LoadedArticle, readArticle } from './read-article.ts'
import { setOwnAddresses } from './set-own-addresses.ts'

/** A publication, as it was read. */
export interface Publication {
  config: ResolvedConfig
  /** Its addresses, frames and feed forms, for its outputs. */
  site: Site
  /** Every article of the sources, valid or not, in the order of the sources. */
  articles: LoadedArticle[]
  /** The articles that may be read, newest first; those that are dated after now wait. */
  feed: Feed
  /** The articles that wait for their date. */
  scheduled: Article[]
  /** Where each article was read from, by the article's id. */
  sources: ReadonlyMap<string, SourceEntry>
  /** The files that are copied. */
  files: CopiedFile[]
  /** The files that only drafts use, and articles that wait: copied once one of these is shown. */
  heldFiles: CopiedFile[]
  /** What is wrong beyond a single article: files that can't be read, ids that are there twice. */
  issues: Issue[]
}

/**
 * Read a publication: every article of its sources.
 *
 * @param from - The publication's folder, or its configuration as {@linkcode loadConfig} gives it.
 * @param options - What takes the place of the configuration's own, where a folder is given.
 * @throws {@linkcode PublicationError} if the configuration, or a source as a whole, can't be read.
 *
 * @example
 * ```ts
 * const { feed, site } = await loadPublication('examples/publication')
 * articleOutputs(feed.articles[0], site).map(({ path }) => path) // → ['insight/index.html', 'insight.md', ...
 * ```
 */
export async function loadPublication(
  from: string | ResolvedConfig,
  options: LoadConfigOptions = {},
): Promise<Publication> {
  expectOptions(options, 'loadPublication')
  if (typeof from !== 'string' && !Object(from).sitePages) {
    throw optionError('from', from, 'a folder, or what `loadConfig` gives')
  }
  const config = typeof from === 'string' ? await loadConfig(from, options) : from
  const { entries, files, issues } = await scanSources(config)
  setOwnAddresses(entries, { config, files })
  const articles = entries.map((entry) => readArticle(entry, { config, files }))
  const readable = articles.flatMap(({ article }) =>
    article && !isUnpublished(article) ? [article] : [],
  )
  const scheduled = readable.filter((article) => isWaiting(article, config))
  const sources = new Map(
    articles.flatMap(({ article, entry }) => (article ? [[article.id, entry] as const] : [])),
  )
  const shown = new Set(readable.filter((article) => !isWaiting(article, config)))
  const using = articles.filter(({ article }) => article && shown.has(article))
  const copied = [...copiedFiles(config, files, using, (issue) => issues.push(issue))]
  const paths = new Set(copied.map(({ path }) => path))
  const heldFiles = [...usedFiles(config, files, articles)].filter(({ path }) => !paths.has(path))
  const all = articles.flatMap(({ article }) => (article ? [addressed(article, config)] : []))
  const isHidden = hiddenAddresses(all, config)
  const feed = newestFirst(
    config.feed,
    [...shown].map((article) => withoutHidden(article, isHidden)),
  )
  return {
    config,
    site: siteOf(withPictures(configWithoutHidden(config, isHidden), files)),
    articles,
    feed,
    scheduled,
    sources,
    files: copied,
    heldFiles,
    issues,
  }
}
