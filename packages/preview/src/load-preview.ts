import { basename, resolve } from 'node:path'
import { type Issue, isUnpublished } from '@standfirst/core'
import {
  aliasedIn,
  aliasRedirects,
  isWaiting,
  type LoadConfigOptions,
  newestFirst,
  PublicationError,
  publicationReader,
  type ReadPublication,
  reasonOf,
  siteOf,
  withPictures,
} from '@standfirst/publication'
import type { LoadedPublication } from './preview-state.ts'

/**
 * Make a function that reads a publication as it is now. It never throws: a configuration that is
 * broken is an issue, beside what the publication was before.
 *
 * @param folder - Folder of the publication.
 */
export function previewLoader(
  folder: string,
  options: LoadConfigOptions = {},
): () => Promise<LoadedPublication> {
  const read = publicationReader(folder, options)
  let last: LoadedPublication = { title: basename(resolve(folder)), articles: [], issues: [] }
  return async () => {
    try {
      last = publicationOf(await read())
      return last
    } catch (error) {
      return { ...last, issues: problemsOf(error) }
    }
  }
}

function publicationOf({ articles, config, files, issues }: ReadPublication): LoadedPublication {
  const readable = articles.flatMap(({ article }) =>
    article && !isUnpublished(article) && !isWaiting(article, config) ? [article] : [],
  )
  const feed = newestFirst(config.feed, readable)
  const { issues: ofAliases, redirects } = aliasRedirects(config, aliasedIn({ articles, config }))
  return {
    title: config.feed.title,
    site: {
      config,
      site: siteOf(withPictures({ ...config, redirects }, files, false)),
      feed,
      files,
    },
    articles,
    issues: [...issues, ...ofAliases],
  }
}

function problemsOf(error: unknown): Issue[] {
  const found: readonly Issue[] = error instanceof PublicationError ? error.issues : []
  const message = error instanceof PublicationError ? error.reason : reasonOf(error)
  const fix = 'Correct it and save: the preview goes on by itself'
  return [{ code: 'unreadable-publication', severity: 'error', message, path: [], fix }, ...found]
}
