import type { Feed, Issue } from '@standfirst/core'
import { feedOutputs, partOutputs } from './feed-outputs.ts'
import { isSameTongue } from './is-same-tongue.ts'
import { listOutputs } from './list-outputs.ts'
import { notFoundOutputs } from './not-found-outputs.ts'
import { pageOutputs } from './page-outputs.ts'
import { parts } from './parts.ts'
import type { PlannedFeed } from './planned-feed.ts'
import type { PlannedOutput } from './planned-output.ts'
import { rightsOutputs } from './rights-outputs.ts'
import type { Site } from './site.ts'
import { sitemapOutputs } from './sitemap-outputs.ts'

/** What a publication as a whole becomes. */
export interface PublicationOutputs {
  feeds: PlannedFeed[]
  outputs: PlannedOutput[]
  /** Files at the root of the host, by paths from there: a server gives them, and no build can write them. */
  hostOutputs: PlannedOutput[]
  /** Parts that can have no feed and no list; files that must stand elsewhere. */
  issues: Issue[]
}

/**
 * Plan all that is made of the publication as a whole: feeds and archives, lists, sitemaps, styles.
 *
 * @param feed - All articles that may be read, newest first; of their sections, the pictures are
 *   enough.
 * @param now - The time that it is: an RFC 3339 timestamp.
 */
export function publicationOutputs(feed: Feed, site: Site, now: string): PublicationOutputs {
  const { outputs, siteAssets } = site
  const feeds = feedOutputs(feed, site)
  const found = parts(feed, site)
  const lists = outputs.lists ? [feed, ...found.parts.map((part) => part.feed)] : []
  const planned = [...sitemapOutputs(feed, lists, site, now), ...rightsOutputs(feed, site)]
  const feedsOf = [{ feed, folder: '' }, ...found.parts]
  const home = site.extensions.map((one) => one.homePart?.(feedsOf, site.extended)).find(Boolean)
  if (outputs.lists) planned.push(...listOutputs(homeFeed(feed, site), '', site, undefined, home))
  for (const part of found.parts) {
    feeds.push(...partOutputs(part.feed, part.folder, site))
    if (outputs.lists) planned.push(...listOutputs(part.feed, part.folder, site, part.author))
  }
  const issues = [...found.issues]
  for (const one of site.extensions) {
    planned.push(...(one.outputs?.(feedsOf, site.extended) ?? []))
    feeds.push(...(one.documents?.(feedsOf, site.extended) ?? []))
    issues.push(...(one.issues?.(site.extended, feedsOf) ?? []))
  }
  planned.push(...pageOutputs(site), ...notFoundOutputs(feed, site))
  if (outputs.theme !== false) {
    planned.push(file(outputs.theme, siteAssets.theme + site.design.colorStyles))
  }
  if (site.forms.some(({ name }) => name === 'rss')) {
    planned.push(file('feed.css', siteAssets.feedStyles))
  }
  const hostOutputs = site.extensions.flatMap((one) => one.hostOutputs?.(site.extended) ?? [])
  return { feeds, outputs: planned, hostOutputs, issues }
}

/** Where each language has a home page, that of the site shows its own language. */
function homeFeed(feed: Feed, { design }: Site): Feed {
  if (design.languages.length === 0) return feed
  return { ...feed, articles: feed.articles.filter((one) => isSameTongue(one, feed)) }
}

function file(path: string, content: string): PlannedOutput {
  return { path, articles: [], state: content, render: () => content }
}
