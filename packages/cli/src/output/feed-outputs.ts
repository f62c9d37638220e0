import { renderAtom } from '@standfirst/atom'
import { type Article, archiveFeed, type Feed, type OnIssue } from '@standfirst/core'
import { renderJsonFeed } from '@standfirst/json-feed'
import { fingerprint } from '@standfirst/rights'
import { renderRss } from '@standfirst/rss'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from './output-path.ts'
import type { PlannedFeed } from './planned-output.ts'
import { type FeedForm, feedForms, urlOf } from './site.ts'

/**
 * Plan the documents of the feed: in each form a current document, and archives of all that is older.
 *
 * @param feed - Feed of all articles that may be read, newest first; their sections may be missing.
 */
export function feedOutputs(feed: Feed, config: ResolvedConfig): PlannedFeed[] {
  return feedForms(config).flatMap((form) => {
    const whole = { ...feed, feedUrl: urlOf(form.path, config) }
    return archiveFeed(whole, { size: config.feeds.size }).map((part) =>
      document(part, form, config),
    )
  })
}

/**
 * Plan the documents of a part of the feed, such as a category: the newest articles in each form.
 *
 * @param part - Feed that `filterFeed` made.
 * @param folder - Path of its page within the output folder: `tag/mcp/`.
 */
export function partOutputs(part: Feed, folder: string, config: ResolvedConfig): PlannedFeed[] {
  const articles = part.articles.slice(0, config.feeds.size)
  return feedForms(config).map((form) =>
    document({ ...part, feedUrl: urlOf(`${folder}${form.path}`, config), articles }, form, config),
  )
}

function document(
  { articles, ...feed }: Feed,
  form: FeedForm,
  config: ResolvedConfig,
): PlannedFeed {
  const path = outputPath(feed.feedUrl ?? '', config.feed.url) ?? form.path
  return { path, form: form.name, feed, articles }
}

/** Render a feed as it is published. */
export function renderFeed(
  feed: Feed,
  name: FeedForm['name'],
  config: ResolvedConfig,
  onIssue?: OnIssue,
): string {
  const { content, fullTextLimit } = config.feeds
  const { imageSizes, labels, nodes, sections } = config.html
  const options = {
    content,
    fullTextLimit,
    labels,
    fingerprint: (article: Article) => fingerprint(article, { labels }),
    html: { imageSizes, nodes, sections },
    onIssue,
  }
  if (name === 'atom') return renderAtom(feed, options)
  if (name === 'jsonFeed') return renderJsonFeed(feed, options)
  return renderRss(feed, { ...options, stylesheet: urlOf('feed.css', config) })
}
