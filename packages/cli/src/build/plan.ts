import { relative, sep } from 'node:path'
import type { Article, Feed, Issue } from '@standfirst/core'
import type { CopiedFile, PlannedFeed, PlannedOutput, SourceEntry } from '@standfirst/publication'
import {
  copiedFiles,
  newestFirst,
  pictureStore,
  publicationOutputs,
  redirectOutputs,
  translationIssues,
  withoutHidden,
} from '@standfirst/publication'
import type { BuildState } from './build-state.ts'
import type { Claim } from './clashes.ts'
import type { Manifest, ManifestEntry } from './manifest.ts'

/** All that a build makes beside its articles. */
export interface Plan {
  /** All articles that may be read, newest first, without their text. */
  feed: Feed
  feeds: PlannedFeed[]
  outputs: PlannedOutput[]
  copied: CopiedFile[]
  /** Where each article of the feeds was read from. */
  sources: Map<Article, SourceEntry>
  issues: Issue[]
}

/**
 * Plan what is made of the publication as a whole, and what is copied.
 *
 * @param now - The time that it is: an RFC 3339 timestamp.
 */
export function planPublication(
  entries: readonly SourceEntry[],
  { context, hidden, manifest, site }: Pick<BuildState, 'context' | 'hidden' | 'manifest' | 'site'>,
  now: string,
): Plan {
  const { config, files } = context
  const isHidden = (url: string) => hidden.includes(url)
  const sources = new Map<Article, SourceEntry>()
  for (const entry of entries) {
    const card = manifest.entries[entry.key]?.card
    if (card) sources.set(withoutHidden(card, isHidden), entry)
  }
  const feed = newestFirst(config.feed, [...sources.keys()])
  const { feeds, issues, outputs } = publicationOutputs(feed, site, now)
  const redirects = redirectOutputs(feed, site, { feeds, outputs }, aliasedIn(manifest))
  const translated = [...sources].map(([article, { key }]) => ({ article, key }))
  const found = [...issues, ...redirects.issues, ...translationIssues(translated)]
  const articles = Object.values(manifest.entries)
  const shown = articles.filter(({ card, outputs: own }) => card || own.length > 0)
  const copied = [...copiedFiles(config, files, shown, (issue) => found.push(issue))]
  const withPictures = [
    ...articles.map(({ pictures = {} }) => pictures),
    ...config.sitePages.pages.map(({ article }) => site.pictures?.names(article) ?? {}),
  ]
  const pictures = pictureStore(config, files)
  for (const url of new Set(withPictures.flatMap(Object.keys))) copied.push(...pictures.files(url))
  return {
    feed,
    feeds,
    outputs: [...outputs, ...redirects.outputs],
    copied,
    sources,
    issues: found,
  }
}

/** The articles that may be read, with their former addresses. */
export function aliasedIn({ entries }: Pick<Manifest, 'entries'>): Aliased[] {
  return Object.entries(entries).flatMap(([key, { aliases = [], card, url }]) =>
    card && url !== undefined ? [{ key, url, aliases }] : [],
  )
}

interface Aliased {
  key: string
  url: string
  aliases: readonly string[]
}

/** Every file that is wanted, and by whom. */
export function claimsOf(
  { copied, feeds, outputs }: Pick<Plan, 'copied' | 'feeds' | 'outputs'>,
  entries: Readonly<Record<string, Pick<ManifestEntry, 'outputs'>>>,
  root: string,
): Claim[] {
  const nameOf = (file: string) => relative(root, file).replaceAll(sep, '/')
  return [
    ...Object.entries(entries).flatMap(([key, entry]) =>
      entry.outputs.map((path): Claim => ({ path, by: `the article \`${key}\``, key })),
    ),
    ...feeds.map(({ form, path }): Claim => ({ path, by: `the feed \`${path}\` (${form})` })),
    ...outputs.map(({ path }): Claim => ({ path, by: `the publication's own \`${path}\`` })),
    ...copied.map(({ from, path }): Claim => ({ path, by: `the file \`${nameOf(from)}\`` })),
  ]
}
