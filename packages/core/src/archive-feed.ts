import type { Feed } from './feed.ts'
import { insertPath } from './insert-path.ts'
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
 * @throws `TypeError` if the feed has no `feedUrl`; `RangeError` if a size is not an integer, `size`
 *   is under 1 or `currentSize` under 0.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5005#section-4}
 */
export function archiveFeed(feed: Feed, options: ArchiveFeedOptions): Feed[] {
  const { feedUrl } = feed
  const { size, currentSize = size } = options
  if (!feedUrl) throw new TypeError('The feed has no `feedUrl`, expected its absolute address')
  assertSize('size', size, 1)
  assertSize('currentSize', currentSize, 0)

  const { address = (number) => insertPath(feedUrl, ['archive', String(number)]) } = options
  const articles = feed.articles.filter((article) => article.status !== 'draft')
  const count = Math.floor(Math.max(0, articles.length - currentSize) / size)
  const documents = [
    currentDocument(
      { ...feed, articles: articles.slice(0, articles.length - count * size) },
      count,
      address,
    ),
  ]

  for (let number = count; number >= 1; number--) {
    const end = articles.length - (number - 1) * size
    const { hubs, ttlMinutes, updatedAt, ...metadata } = feed
    const page = articles.slice(end - size, end)
    const updated = newestUpdate(page) ?? updatedAt
    documents.push({
      ...metadata,
      id: feed.id ?? feedUrl,
      feedUrl: address(number),
      ...(updated === undefined ? {} : { updatedAt: updated }),
      archive: {
        kind: 'archive',
        current: feedUrl,
        ...(number > 1 ? { previous: address(number - 1) } : {}),
        ...(number < count ? { next: address(number + 1) } : {}),
      },
      articles: page,
    })
  }
  return documents
}

function currentDocument(feed: Feed, count: number, address: (number: number) => string): Feed {
  return { ...feed, archive: { kind: 'current', ...(count ? { previous: address(count) } : {}) } }
}

function assertSize(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`\`${name}\` is \`${value}\`, expected an integer of at least ${least}`)
  }
}
