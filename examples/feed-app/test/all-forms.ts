import { renderAtom } from '@standfirst/atom'
import { archiveFeed, type Feed, filterFeed } from '@standfirst/core'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { renderNewsSitemap, renderSitemap } from '@standfirst/sitemap'

/** Every form of a feed, with its archives and a part of it. */
export function allForms(feed: Feed): string[] {
  const documents = [...archiveFeed(feed, { size: 1 }), filterFeed(feed, { tag: 'mcp' })]
  return [
    ...documents.flatMap((one) => [renderRss(one), renderAtom(one), renderJsonFeed(one)]),
    renderSitemap(feed.articles),
    renderNewsSitemap(feed.articles, { now: '2026-11-23T12:00:00Z' }),
  ]
}
