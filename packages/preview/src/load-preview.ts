import { basename, resolve } from 'node:path'
import { type Issue, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig, SourceEntry } from '@standfirst/publication'
import {
  isWaiting,
  type LoadConfigOptions,
  type LoadedArticle,
  loadConfig,
  lookUp,
  newestFirst,
  PublicationError,
  readArticle,
  reasonOf,
  type Scan,
  scanSources,
  setOwnAddresses,
  siteOf,
} from '@standfirst/publication'
import type { LoadedPublication } from './preview-state.ts'

/**
 * Make a function that reads a publication as it is now. It never throws: a configuration that is
 * broken is an issue, beside what the publication was before.
 *
 * Of the articles, only those are parsed again whose content has changed, or what they link to.
 *
 * @param folder - Folder of the publication.
 */
export function previewLoader(
  folder: string,
  options: LoadConfigOptions = {},
): () => Promise<LoadedPublication> {
  let last: LoadedPublication = { title: basename(resolve(folder)), articles: [], issues: [] }
  let read = new Map<string, LoadedArticle>()
  return async () => {
    try {
      const config = await loadConfig(folder, options)
      const { entries, files, issues } = await scanSources(config)
      const nameOf = ({ hash, key }: SourceEntry) => [config.hash, key, hash].join('\n')
      setOwnAddresses(entries, { config, files }, (entry) => read.get(nameOf(entry))?.article?.url)
      const now = new Map<string, LoadedArticle>()
      for (const entry of entries) {
        const name = nameOf(entry)
        const old = read.get(name)
        now.set(name, isStill(old, files, config.now) ? old : readArticle(entry, { config, files }))
      }
      read = now
      last = publicationOf(config, [...now.values()], files, issues)
      return last
    } catch (error) {
      return { ...last, issues: problemsOf(error) }
    }
  }
}

/** Whether all that an article links to beside it is still where it was. */
function isStill(
  old: LoadedArticle | undefined,
  files: Scan['files'],
  now: string,
): old is LoadedArticle {
  if (!old || (old.changesAt !== undefined && Date.parse(old.changesAt) <= Date.parse(now))) {
    return false
  }
  return Object.entries(old.lookups).every(([url, found]) => lookUp(url, files) === found)
}

function publicationOf(
  config: ResolvedConfig,
  articles: readonly LoadedArticle[],
  files: Scan['files'],
  issues: readonly Issue[],
): LoadedPublication {
  const readable = articles.flatMap(({ article }) =>
    article && !isUnpublished(article) && !isWaiting(article, config) ? [article] : [],
  )
  const feed = newestFirst(config.feed, readable)
  return {
    title: config.feed.title,
    site: { config, site: siteOf(config), feed, files },
    articles,
    issues,
  }
}

function problemsOf(error: unknown): Issue[] {
  const found: readonly Issue[] = error instanceof PublicationError ? error.issues : []
  const message = error instanceof PublicationError ? error.message : reasonOf(error)
  const fix = 'Correct it and save: the preview goes on by itself'
  return [{ code: 'unreadable-publication', severity: 'error', message, path: [], fix }, ...found]
}
