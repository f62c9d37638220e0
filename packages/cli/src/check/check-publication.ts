import { type Finding, lintArticles, type Profile } from '@standfirst/check'
import type { Article } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { readLock } from '../lock/lock-file.ts'
import { publicationOutputs } from '../output/publication-outputs.ts'
import { urlOf } from '../output/site.ts'
import { loadPublication, type Publication } from '../publication/load-publication.ts'
import { checkOutputs } from './check-outputs.ts'

/** Configuration for {@linkcode checkPublication}. */
export interface CheckPublicationOptions {
  /** The time that it is: an RFC 3339 timestamp. */
  now: string
  /** Profiles, instead of the configuration's. */
  profiles?: readonly Profile[] | undefined
  /** Told how many of how many outputs were compared. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** What a check found. */
export interface CheckResult {
  /** Articles that were looked at. */
  articles: number
  /** Outputs that were compared; 0 if there is no output folder. */
  outputs: number
  findings: Finding[]
}

/**
 * Check a publication: its articles, and all that was made of them.
 *
 * @param config - Configuration.
 * @param options - What is known of the time, and who else must like the articles.
 */
export async function checkPublication(
  config: ResolvedConfig,
  { now, onProgress, profiles = config.profiles }: CheckPublicationOptions,
): Promise<CheckResult> {
  const publication = await loadPublication(config)
  const { articles, feed, issues } = publication
  const lint = lintArticles(feed.articles, {
    now,
    profiles,
    lock: readLock(config.root),
    addresses: addressesOf(publication, now),
  })
  const compared = checkOutputs(publication, now, onProgress)
  const found = [...lint.filter(isOfSite), ...compared.findings]
  return {
    articles: articles.length,
    outputs: compared.outputs,
    findings: [
      ...issues,
      ...articles.flatMap((one) => one.issues),
      ...found.map((finding) => inFile(finding, publication)),
    ],
  }

  /** What lies beside the site on the same host is not the site's to know. */
  function isOfSite({ article: id, code, path }: Finding): boolean {
    if (code !== 'dead-link') return true
    const article = feed.articles.find((one) => one.id === id)
    return String(valueAt(article, path)).startsWith(config.feed.url)
  }
}

/** Every address that the site has: its articles, lists, feeds and files. */
export function addressesOf({ config, feed, files }: Publication, now: string): Set<string> {
  const planned = publicationOutputs(feed, config, now)
  const paths = [...planned.feeds, ...planned.outputs].map(({ path }) => path)
  return new Set([
    config.feed.url,
    ...feed.articles.map(({ url }) => url),
    ...paths.map((path) => urlOf(path.replace(/(^|\/)index\.html$/, '$1'), config)),
    ...files.map((path) => urlOf(path, config)),
  ])
}

/** A finding, with the file of the article that it is about. */
function inFile(finding: Finding, { sources }: Publication): Finding {
  const file = finding.article === undefined ? undefined : sources.get(finding.article)
  return file === undefined || finding.file !== undefined ? finding : { file, ...finding }
}

function valueAt(article: Article | undefined, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    article,
  )
}
