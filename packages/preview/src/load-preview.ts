import { basename, resolve } from 'node:path'
import { type Article, expectOptions, type Issue, isUnpublished } from '@standfirst/core'
import {
  addressed,
  aliasedIn,
  aliasRedirects,
  configWithoutHidden,
  hiddenAddresses,
  isWaiting,
  type LoadConfigOptions,
  newestFirst,
  PublicationError,
  publicationReader,
  type ReadPublication,
  reasonOf,
  siteOf,
  withoutHidden,
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
  expectOptions(options, 'previewLoader')
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
  const all = articles.flatMap(({ article }) => (article ? [addressed(article, config)] : []))
  const isHidden = hiddenAddresses(all, config)
  const open = (article: Article) => withoutHidden(article, isHidden)
  const feed = newestFirst(config.feed, readable.map(open))
  const { issues: ofAliases, redirects } = aliasRedirects(config, aliasedIn({ articles, config }))
  const published = configWithoutHidden({ ...config, redirects }, isHidden)
  return {
    title: config.feed.title,
    site: {
      config,
      site: siteOf(withPictures(published, files, false)),
      feed,
      files,
    },
    articles: articles.map((one) => (one.article ? { ...one, article: open(one.article) } : one)),
    issues: [...issues, ...ofAliases],
  }
}

function problemsOf(error: unknown): Issue[] {
  const found: readonly Issue[] = error instanceof PublicationError ? error.issues : []
  const message = error instanceof PublicationError ? error.reason : reasonOf(error)
  const fix = 'Correct it and save: the preview goes on by itself'
  return [{ code: 'unreadable-publication', severity: 'error', message, path: [], fix }, ...found]
}
