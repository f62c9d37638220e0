import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Feed, Issue } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { feedOutputs, partOutputs } from './feed-outputs.ts'
import { listOutputs } from './list-outputs.ts'
import { notFoundOutputs } from './not-found-outputs.ts'
import { parts } from './parts.ts'
import type { PlannedFeed, PlannedOutput } from './planned-output.ts'
import { rightsOutputs } from './rights-outputs.ts'
import { feedForms } from './site.ts'
import { sitemapOutputs } from './sitemap-outputs.ts'

/**
 * Plan all that is made of the publication as a whole: feeds and archives, lists, sitemaps, styles.
 *
 * @param feed - All articles that may be read, newest first; of their sections, the pictures are
 *   enough.
 * @param now - The time that it is: an RFC 3339 timestamp.
 */
export function publicationOutputs(
  feed: Feed,
  config: ResolvedConfig,
  now: string,
): { feeds: PlannedFeed[]; outputs: PlannedOutput[]; issues: Issue[] } {
  const { outputs } = config
  const feeds = feedOutputs(feed, config)
  const planned = [...sitemapOutputs(feed, config, now), ...rightsOutputs(config)]
  if (outputs.lists) planned.push(...listOutputs(feed, '', config))
  const found = parts(feed, config)
  for (const part of found.parts) {
    feeds.push(...partOutputs(part.feed, part.folder, config))
    if (outputs.lists) planned.push(...listOutputs(part.feed, part.folder, config))
  }
  planned.push(...notFoundOutputs(feed, config))
  if (outputs.theme !== false) planned.push(file(outputs.theme, '@standfirst/html/theme.css'))
  if (feedForms(config).some(({ name }) => name === 'rss')) {
    planned.push(file('feed.css', '@standfirst/rss/feed.css'))
  }
  return { feeds, outputs: planned, issues: found.issues }
}

function file(path: string, name: string): PlannedOutput {
  const content = readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8')
  return { path, articles: [], state: content, render: () => content }
}
