import type { Feed, FeedArchive } from '../model/feed.ts'
import { expectOptions } from '../options/expect-options.ts'
import { optionError } from '../options/option-error.ts'
import { insertPath } from '../safe/insert-path.ts'
import { safeUrl } from '../safe/safe-url.ts'
import { newestUpdate } from './newest-update.ts'

/** Configuration for {@linkcode archiveFeed}. */
export interface ArchiveFeedOptions {
  /** Articles in each archive document: a positive integer. */
  size: number
  /** Fewest articles in the current document, if there are so many (default: `size`). */
  currentSize?: number | undefined
  /**
   * Absolute address of an archive document; the oldest is number 1 (default: `archive/<number>/`
   * before the last part of the feed's address: `https://example.com/archive/1/feed.xml`).
   */
  address?: ((number: number) => string) | undefined
}

/**
 * Cut a long history into a current document and archive documents that link to each other
 * (RFC 5005), so that a reader can fetch everything and fetches an archive document once.
 *
 * Archive documents are cut from the oldest end and all hold `size` articles, so a new article
 * changes the current document only; every `size` articles a new archive document is cut, and the one
 * before it gains the link to it. Drafts are left out. A withheld article keeps its place, so that
 * withholding one changes the document it is in, and no other.
 *
 * @param feed - Feed with `feedUrl` and all articles, newest first; not changed.
 * @param options - Configuration.
 * @returns The current document, then the archive documents, newest first.
 * @throws `TypeError` if the feed has no `feedUrl` or `address` gives no absolute address; `RangeError` if a size is not an integer, `size`
 *   is under 1 or `currentSize` under 0.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5005#section-4}
 */
export function archiveFeed(feed: Feed, options: ArchiveFeedOptions): Feed[] {
  expectOptions(options, 'archiveFeed')
  const { feedUrl } = feed
  const { size, currentSize = size } = options
  if (!feedUrl) throw new TypeError('The feed has no `feedUrl`, expected its absolute address')
  assertSize('size', size, 1)
  assertSize('currentSize', currentSize, 0)

  const address = (number: number) => addressOf(number, feedUrl, options)
  const articles = feed.articles.filter(({ status }) => status !== 'draft')
  const count = Math.floor(Math.max(0, articles.length - currentSize) / size)
  const cut = articles.length - count * size
  const { hubs: _hubs, ttlMinutes: _ttlMinutes, updatedAt: _updatedAt, ...metadata } = feed
  const older = (number: number) => number > 0 && { previous: address(number) }
  const archives = Array.from({ length: count }, (_, index): Feed => {
    const number = count - index
    const page = articles.slice(cut + index * size, cut + (index + 1) * size)
    // Not the feed's own time, which changes with every article.
    const updatedAt = newestUpdate(page)
    return {
      ...metadata,
      id: feed.id ?? feedUrl,
      feedUrl: address(number),
      ...(updatedAt && { updatedAt }),
      archive: {
        kind: 'archive',
        current: feedUrl,
        ...older(number - 1),
        ...(index > 0 && { next: address(number + 1) }),
      },
      articles: page,
    }
  })
  const archive: FeedArchive = { kind: 'current', ...older(count) }
  return [{ ...feed, archive, articles: articles.slice(0, cut) }, ...archives]
}

function addressOf(number: number, feedUrl: string, { address }: ArchiveFeedOptions): string {
  const given = address ? address(number) : insertPath(feedUrl, ['archive', String(number)])
  const url = safeUrl(given, 'media')
  if (url === undefined) {
    throw optionError('What `address` gave', given, 'an absolute http(s) address')
  }
  return url
}

function assertSize(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`\`${name}\` is \`${value}\`, expected an integer of at least ${least}`)
  }
}
