import type { Feed, FeedArchive } from '../model/feed.ts'
import { fitsAuthor, fitsCategory, fitsImage } from './fits-article.ts'
import { fitsRights } from './fits-rights.ts'
import {
  isAddress,
  isLanguage,
  isRecord,
  isText,
  isWord,
  type Loose,
  maybe,
  maybeAddress,
  maybeCount,
  maybeListOf,
  maybeText,
  maybeTime,
} from './loose.ts'

/** Whether a value is a feed whose metadata renderers can read; its articles are not looked at. */
export function fitsFeed(value: unknown): boolean {
  if (!isRecord(value)) return false
  const feed: Loose<Feed> = value
  return (
    isText(feed.title) &&
    isText(feed.description) &&
    isAddress(feed.url) &&
    isLanguage(feed.language) &&
    maybeText(feed.id) &&
    maybeAddress(feed.feedUrl) &&
    maybeAddress(feed.icon) &&
    maybeTime(feed.updatedAt) &&
    maybeCount(feed.ttlMinutes) &&
    maybe(feed.publisher, fitsAuthor) &&
    maybeListOf(feed.authors, fitsAuthor) &&
    maybe(feed.image, fitsImage) &&
    maybeListOf(feed.categories, fitsCategory) &&
    maybe(feed.rights, fitsRights) &&
    maybeListOf(feed.hubs, isAddress) &&
    maybe(feed.archive, fitsArchive) &&
    (feed.articles === undefined || isIterable(feed.articles))
  )
}

function fitsArchive(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { current, kind, next, previous }: Loose<FeedArchive> = value
  return (
    isWord(kind, /^(complete|current|archive)$/) &&
    maybeAddress(current) &&
    maybeAddress(previous) &&
    maybeAddress(next)
  )
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
