import {
  type Finding,
  type LintOptions,
  lintArticles,
  lintFeed,
  type Profile,
} from '@standfirst/check'
import { type Issue, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '@standfirst/publication'
import {
  aliasedIn,
  articleForms,
  deadConfigLinks,
  gatherIssues,
  isOfSite,
  isWaiting,
  loadPublication,
  type Publication,
  type PublicationOutputs,
  placeFindings,
  placeInFiles,
  publicationOutputs,
  redirectOutputs,
  siteAddresses,
  translationIssues,
} from '@standfirst/publication'
import { findClashes } from '../build/clashes.ts'
import { conflicts } from '../build/conflicts.ts'
import { claimsOf } from '../build/plan.ts'
import { isLocalSite } from '../lock/is-local-site.ts'
import { readLock } from '../lock/lock-file.ts'
import { beforeItsTime } from './before-its-time.ts'
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
  /** What each output leaves out, because its format has no place for it. */
  lost: string[]
  /** What of a live site was not looked at. */
  unread?: readonly { what: string; count: number; why: string }[]
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
  const { articles, feed, files, heldFiles, issues, scheduled, site } = publication
  const made = publicationOutputs(feed, site, now)
  const aliased = aliasedIn(publication)
  const redirects = redirectOutputs(feed, site, made, aliased)
  const planned = {
    ...made,
    outputs: [...made.outputs, ...redirects.outputs],
    issues: [...made.issues, ...redirects.issues, ...translationIssues(shownIn(publication))],
  }
  const addresses = siteAddresses(
    feed,
    site,
    planned,
    // What is scheduled is judged with the files that it will have.
    [...files, ...heldFiles].map(({ path }) => path),
    aliased,
  )
  // What is scheduled is judged before its time has come.
  const judged = [...feed.articles, ...scheduled]
  const lint = lintArticles(judged, {
    now,
    profiles,
    lock: isLocalSite(config.feed.url) ? undefined : readLock(config.root),
    addresses,
    files: addresses,
  })
  const compared = checkOutputs(publication, planned, now, onProgress)
  const byId = new Map(judged.map((article) => [article.id, article]))
  const articleOf = ({ article }: Finding) => byId.get(article ?? '')
  const own = lint.filter((finding) => isOfSite(finding, articleOf(finding), site))
  const found = [...beforeItsTime(own, publication, articleOf), ...compared.findings]
  const entries = articles.map(({ entry }) => entry)
  const findings: Finding[] = [
    ...issues,
    ...deadConfigLinks(site, addresses, redirects.issues),
    ...feedFindings(publication, { now, profiles }),
    ...placeInFiles([...planned.issues, ...clashes(publication, planned)], entries, config),
    ...articles.flatMap((one) => one.issues),
    ...inFiles(found, publication),
  ]
  return {
    articles: articles.length,
    outputs: compared.outputs,
    lost: compared.lost,
    findings: byFile(gatherIssues(findings, entries, config)),
  }
}

/** What profiles demand of the feed as a whole, at its place in the configuration. */
function feedFindings({ feed, site }: Publication, options: LintOptions): Finding[] {
  const { podcast } = site.feeds
  const cover = typeof podcast === 'object' ? podcast.image : undefined
  const rss = site.forms.find(({ name }) => name === 'rss')
  const whole = {
    ...feed,
    ...(rss && { feedUrl: site.urlOf(rss.path) }),
    ...(cover && { image: cover }),
  }
  return lintFeed(whole, options).map((finding) => {
    const [first] = finding.path
    if (first === 'articles') return finding
    const place = first === 'image' && cover ? ['feeds', 'podcast'] : ['site']
    return { ...finding, path: [...place, ...finding.path] }
  })
}

function shownIn({ articles, config }: Publication) {
  return articles.flatMap(({ article, key }) =>
    article && !isUnpublished(article) && !isWaiting(article, config) ? [{ article, key }] : [],
  )
}

/** What can't be beside each other; drafts have an id and an address, too. */
function clashes(
  { articles, config, files, site }: Publication,
  planned: PublicationOutputs,
): Issue[] {
  const wanted = Object.fromEntries(
    articles.flatMap(({ article, key }) => {
      if (!article) return []
      const outputs =
        isUnpublished(article) || isWaiting(article, config)
          ? []
          : articleForms(article, site).map(({ path }) => path)
      return [[key, { id: article.id, url: article.url, outputs }]]
    }),
  )
  const { issues, pairs } = conflicts(wanted)
  const claims = claimsOf({ ...planned, copied: files }, wanted, config.root)
  return [...issues, ...findClashes(claims, pairs).issues]
}

/** Findings, each with the file and line of what it is about. */
function inFiles(findings: readonly Finding[], { config, sources }: Publication): Finding[] {
  const groups = Map.groupBy(findings, ({ article = '' }) => sources.get(article))
  return [...groups].flatMap(([entry, found]) =>
    entry ? placeFindings(found, entry, config) : found,
  )
}

/** Findings by file, and by line within one; those of no file first. */
function byFile(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ file = '' }) => file))].sort()
  const places = new Map(files.map((file, index) => [file, index]))
  const line = ({ position }: Finding) => position?.start.line ?? 0
  return findings.toSorted(
    (one, other) =>
      (places.get(one.file ?? '') ?? 0) - (places.get(other.file ?? '') ?? 0) ||
      line(one) - line(other),
  )
}
