import { type Article, type Issue, isUnpublished } from '@standfirst/core'
import {
  type AliasRedirects,
  aliasedIn,
  aliasRedirects,
  type Boundary,
  boundaryOf,
  copiedFiles,
  gatherIssues,
  isWaiting,
  type LoadConfigOptions,
  publicationReader,
  type ReadPublication,
  type ResolvedConfig,
  withoutDue,
  withPictures,
} from '@standfirst/publication'

/** What of a folder is served. */
export interface LoadedFolder {
  /** With the former addresses of articles among its redirects. */
  config: ResolvedConfig
  /** The articles that are right, whatever their status. */
  articles: readonly Article[]
  /** The files that a build would copy: their absolute paths, by their paths within the site. */
  files: ReadonlyMap<string, string>
  /** Where files may really lie. */
  boundary: Boundary
  /** When an article is due or expires next: milliseconds. */
  changesAt: number
  /** All that is wrong. */
  issues: readonly Issue[]
}

/** Reads what of a folder is served. */
export interface FolderLoader {
  /** As it is now. */
  load(): Promise<LoadedFolder>
  /** As it was read last, without what is due since then or has expired. */
  withoutDue(): LoadedFolder
}

/**
 * Make what reads what of a folder is served.
 *
 * @param clock - The time that it is, as an RFC 3339 timestamp.
 */
export function folderLoader(
  folder: string,
  options: LoadConfigOptions,
  clock: () => string,
): FolderLoader {
  const read = publicationReader(folder, options)
  let last: ReadPublication
  return {
    async load() {
      last = await read(clock())
      return loaded(last)
    },
    withoutDue: () => loaded(withoutDue(last, clock())),
  }

  function loaded({ articles, config, files, issues }: ReadPublication): LoadedFolder {
    const found: Issue[] = [...issues, ...articles.flatMap((one) => one.issues)]
    const right = articles.filter((one) => one.issues.every(({ severity }) => severity !== 'error'))
    const shown = right.filter(
      ({ article }) => article && !isUnpublished(article) && !isWaiting(article, config),
    )
    const copied = [...copiedFiles(config, files, shown, (issue) => found.push(issue))]
    const moments = [...articles, config.sitePages]
      .flatMap(({ changesAt }) => changesAt ?? [])
      .map(Date.parse)
    const moved = aliasRedirects(config, aliasedIn({ articles: right, config }))
    found.push(...moved.issues)
    return {
      config: {
        ...withPictures(config, files, false),
        redirects: { ...withoutSlash(moved), ...moved.redirects },
      },
      articles: right.flatMap(({ article }) => article ?? []),
      files: new Map(copied.map(({ from, path }) => [path, from])),
      boundary: boundaryOf(config),
      changesAt: moments.reduce((first, one) => Math.min(first, one), Number.POSITIVE_INFINITY),
      issues: gatherIssues(
        found,
        articles.map(({ entry }) => entry),
        config,
      ),
    }
  }
}

/** A file of a static host answers `/old` as `/old/`: so do former addresses of articles. */
function withoutSlash({ files, redirects }: AliasRedirects): Record<string, string> {
  return Object.fromEntries(
    Object.keys(files).flatMap((from) => {
      const to = redirects[from]
      return to !== undefined && from.endsWith('/') ? [[from.slice(0, -1), to]] : []
    }),
  )
}
