import { expectOptions, type Issue } from '@standfirst/core'
import type { LoadConfigOptions } from '../config/read-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { pictureStore } from '../picture/picture-store.ts'
import { scanSources } from '../source/scan-sources.ts'
import type { SiteFile, SourceEntry } from '../source/source-entry.ts'
import { loadConfig } from './load-config.ts'
import { type LoadedArticle, type ReadContext, readArticle } from './read-article.ts'
import { lookUp } from './resolve-files.ts'
import { setOwnAddresses } from './set-own-addresses.ts'

/** A publication as it is at a time. */
export interface ReadPublication {
  config: ResolvedConfig
  /** Every article of the sources, valid or not; the same object as before where it has not changed. */
  articles: LoadedArticle[]
  /** What stands beside articles, by its address. */
  files: Map<string, SiteFile>
  /** What is wrong beyond a single article. */
  issues: Issue[]
}

/**
 * Make a function that reads a publication as it is now. Of the articles, only those are parsed again
 * whose content has changed, or what they link to, or whose time has come.
 *
 * @param folder - Folder of the publication.
 * @returns It takes the time that it is (default: the clock's), and throws `PublicationError` if the configuration, or a source as a whole, can't be read.
 */
export function publicationReader(
  folder: string,
  options: LoadConfigOptions = {},
): (now?: string) => Promise<ReadPublication> {
  expectOptions(options, 'publicationReader')
  let read = new Map<string, LoadedArticle>()
  return async (time) => {
    const config = await loadConfig(folder, { ...options, now: time ?? options.now })
    const { entries, files, issues } = await scanSources(config)
    const nameOf = ({ hash, key }: SourceEntry) => [config.hash, key, hash].join('\n')
    setOwnAddresses(entries, { config, files }, (entry) => read.get(nameOf(entry))?.article?.url)
    const now = new Map<string, LoadedArticle>()
    for (const entry of entries) {
      const name = nameOf(entry)
      const old = read.get(name)
      now.set(name, isStill(old, { config, files }) ? old : readArticle(entry, { config, files }))
    }
    read = now
    return { config, articles: [...now.values()], files, issues }
  }
}

/** Whether all that an article links to beside it is still where it was. */
function isStill(
  old: LoadedArticle | undefined,
  { config, files }: ReadContext,
): old is LoadedArticle {
  if (!old) return false
  const { changesAt, pictures } = old
  if (changesAt !== undefined && Date.parse(changesAt) <= Date.parse(config.now)) return false
  const store = pictureStore(config, files)
  if (!Object.entries(pictures).every(([url, name]) => store.name(url) === name)) return false
  return Object.entries(old.lookups).every(([url, found]) => lookUp(url, files) === found)
}
