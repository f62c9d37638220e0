import { type Finding, lintArticles, type Profile } from '@standfirst/check'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { readLock } from '../lock/lock-file.ts'
import { publicationOutputs } from '../output/publication-outputs.ts'
import { siteAddresses } from '../output/site-addresses.ts'
import { loadPublication, type Publication } from '../publication/load-publication.ts'
import { checkOutputs } from './check-outputs.ts'
import { isOfSite } from './is-of-site.ts'

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
  const { articles, feed, files, issues } = publication
  const planned = publicationOutputs(feed, config, now)
  const lint = lintArticles(feed.articles, {
    now,
    profiles,
    lock: readLock(config.root),
    addresses: siteAddresses(feed, config, planned, files),
  })
  const compared = checkOutputs(publication, planned, onProgress)
  const byId = new Map(feed.articles.map((article) => [article.id, article]))
  const own = lint.filter((finding) => isOfSite(finding, byId.get(finding.article ?? ''), config))
  const found = [...own, ...compared.findings]
  return {
    articles: articles.length,
    outputs: compared.outputs,
    findings: [
      ...issues,
      ...planned.issues,
      ...articles.flatMap((one) => one.issues),
      ...found.map((finding) => inFile(finding, publication)),
    ],
  }
}

/** A finding, with the file of the article that it is about. */
function inFile(finding: Finding, { sources }: Publication): Finding {
  const file = finding.article === undefined ? undefined : sources.get(finding.article)
  return file === undefined || finding.file !== undefined ? finding : { file, ...finding }
}
