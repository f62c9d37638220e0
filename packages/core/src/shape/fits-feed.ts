import type { Feed, FeedArchive } from '../model/feed.ts'
import { fitsAuthor, fitsCategory, fitsImage } from './fits-article.ts'
import { fitsRights } from './fits-rights.ts'
import { isListOf, isRecord, isText, type Loose, maybeCount, maybeText } from './loose.ts'

/** Whether a value is a feed whose metadata renderers can read; its articles are not looked at. */
export function fitsFeed(value: unknown): boolean {
  if (!isRecord(value)) return false
  const feed: Loose<Feed> = value
  return (
    isText(feed.title) &&
    isText(feed.description) &&
    isText(feed.url) &&
    isText(feed.language) &&
    maybeText(feed.id) &&
    maybeText(feed.feedUrl) &&
    maybeText(feed.icon) &&
    maybeText(feed.updatedAt) &&
    maybeCount(feed.ttlMinutes) &&
    (feed.publisher === undefined || fitsAuthor(feed.publisher)) &&
    (feed.authors === undefined || isListOf(feed.authors, fitsAuthor)) &&
    (feed.image === undefined || fitsImage(feed.image)) &&
    (feed.categories === undefined || isListOf(feed.categories, fitsCategory)) &&
    (feed.rights === undefined || fitsRights(feed.rights)) &&
    (feed.hubs === undefined || isListOf(feed.hubs, isText)) &&
    (feed.archive === undefined || fitsArchive(feed.archive)) &&
    (feed.articles === undefined || isIterable(feed.articles))
  )
}

function fitsArchive(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { current, kind, next, previous }: Loose<FeedArchive> = value
  return (
    (kind === 'complete' || kind === 'current' || kind === 'archive') &&
    maybeText(current) &&
    maybeText(previous) &&
    maybeText(next)
  )
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
