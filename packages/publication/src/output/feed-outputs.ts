import { renderAtom, streamAtom } from '@standfirst/atom'
import {
  type Article,
  archiveFeed,
  type Feed,
  type OnIssue,
  recordingOf,
  withUpdate,
} from '@standfirst/core'
import { renderJsonFeed, streamJsonFeed } from '@standfirst/json-feed'
import { isPodcast, renderRss, streamRss } from '@standfirst/rss'
import { chaptersPath } from './chapters-path.ts'
import type { FeedForm } from './feed-form.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import type { OutputExtension } from './output-extension.ts'
import { outputPath } from './output-path.ts'
import type { PlannedFeed } from './planned-feed.ts'
import type { Site } from './site.ts'

/**
 * Plan the documents of the feed: in each form a current document, and archives of all that is older.
 *
 * @param feed - Feed of all articles that may be read, newest first; their sections may be missing.
 */
export function feedOutputs(feed: Feed, site: Site): PlannedFeed[] {
  return site.forms.flatMap((form) => {
    const whole = { ...feed, feedUrl: site.urlOf(form.path) }
    return archiveFeed(whole, { size: site.feeds.size }).map((part) => document(part, form, site))
  })
}

/**
 * Plan the documents of a part of the feed, such as a category: the newest articles in each form.
 *
 * @param part - Feed that `filterFeed` made.
 * @param folder - Path of its page within the output folder: `tag/mcp/`.
 */
export function partOutputs(part: Feed, folder: string, site: Site): PlannedFeed[] {
  const articles = part.articles.slice(0, site.feeds.size)
  return site.forms.map((form) =>
    document({ ...part, feedUrl: site.urlOf(`${folder}${form.path}`), articles }, form, site),
  )
}

function document({ articles, ...feed }: Feed, form: FeedForm, site: Site): PlannedFeed {
  const path = outputPath(feed.feedUrl ?? '', site.feed.url) ?? form.path
  return { path, form: form.name, feed, articles }
}

/** Render a feed as it is published. */
export function renderFeed(
  feed: Feed,
  name: PlannedFeed['form'],
  site: Site,
  onIssue?: OnIssue,
): string {
  if (name === 'more') {
    const render = (one: OutputExtension) => one.renderDocument?.(feed, site.extended, onIssue)
    return site.extensions.map(render).find(Boolean) ?? ''
  }
  const options = { ...optionsOf(site), onIssue }
  if (name === 'atom') return renderAtom(feed, options)
  if (name === 'jsonFeed') return renderJsonFeed(feed, options)
  return renderRss(feed, {
    ...options,
    ...rssOptionsOf(feed, site),
    onIssue: asConfigured(onIssue),
  })
}

/** Options of a renderer under the names that they have in a configuration. */
function asConfigured(onIssue: OnIssue | undefined): OnIssue | undefined {
  return (
    onIssue &&
    (({ fix, ...issue }) =>
      onIssue({ ...issue, ...(fix && { fix: fix.replace('`podcast.', '`feeds.podcast.') }) }))
  )
}

/**
 * Render a feed as it is published, as its reader takes it: the bytes of {@linkcode renderFeed}.
 *
 * @param name - Its form; an extension renders what it adds as a whole.
 */
export function streamFeed(
  feed: Feed,
  name: Exclude<PlannedFeed['form'], 'more'>,
  site: Site,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { articles, ...metadata } = feed
  const options = optionsOf(site)
  if (name === 'jsonFeed') return streamJsonFeed(metadata, articles, options)
  // A stream doesn't know what is still to come.
  const { articles: _, ...dated } = withUpdate(feed)
  if (name === 'atom') return streamAtom(dated, articles, options)
  return streamRss(dated, articles, { ...options, ...rssOptionsOf(feed, site) })
}

/** What feeds of every form have in common. */
function optionsOf(site: Site) {
  const { feeds, html } = site
  const { content, fullTextLimit, updated } = feeds
  const { imageSizes, labels, nodes, sections } = html
  return {
    content,
    fullTextLimit,
    updated,
    labels,
    fingerprint: (article: Article) => fingerprintOf(article, site),
    html: { imageSizes, nodes, sections },
  }
}

function rssOptionsOf(feed: Feed, site: Site) {
  // What no episode is in is no podcast, though the publication has one.
  const isPart = feed.url !== site.feed.url
  const wanted = isPart && !feed.articles.some(recordingOf) ? false : site.feeds.podcast
  return {
    stylesheet: site.urlOf('feed.css'),
    chapters(article: Article) {
      const path = chaptersPath(article, site)
      return path && site.urlOf(path)
    },
    podcast: wanted ?? isPodcast(feed),
  }
}
