import {
  type Article,
  checkOptions,
  expectOptions,
  type Feed,
  type FeedDocument,
  type FeedMetadata,
  type Renderer,
  readableFeed,
  renderFeedDocument,
  streamFeedDocument,
  withUpdate,
} from '@standfirst/core'
import { isPodcast } from './is-podcast.ts'
import type { RssOptions } from './rss-options.ts'
import { createRssWriter } from './rss-writer.ts'
import { writeChannelHead } from './write-channel-head.ts'
import { writeItem } from './write-item.ts'

/**
 * Render a feed as RSS 2.0.
 *
 * @param given - Feed to render; it is not changed.
 * @param options - Configuration.
 * @returns XML with a final newline.
 * @see {@link https://www.rssboard.org/rss-specification}
 *
 * @example
 * ```ts
 * renderRss(feed) // <?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" ...
 * ```
 */
export function renderRss(given: Feed, options: RssOptions = {}): string {
  expectOptions(options, 'renderRss')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const { podcast = isPodcast(feed) } = options
  const document = rssDocument(withUpdate(feed), { ...options, podcast, onIssue })
  return renderFeedDocument(document, feed.articles ?? [], options)
}

/**
 * Render a feed as RSS 2.0 as its articles arrive.
 *
 * @param given - The feed's metadata. Without `updatedAt` the feed has the time of the first article.
 * @param articles - Articles, newest first, each id once; one is asked for when the reader of the
 *   stream wants more.
 * @param options - Configuration; for a podcast, say `podcast`.
 * @returns The bytes of {@linkcode renderRss}; memory does not grow with the number of articles.
 */
export function streamRss(
  given: FeedMetadata,
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: RssOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  expectOptions(options, 'streamRss')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  return streamFeedDocument(rssDocument(feed, { ...options, onIssue }), articles, options)
}

/** The RSS format, for code that takes any {@linkcode Renderer}. */
export const rssRenderer: Renderer<Feed, RssOptions> = {
  name: 'rss',
  mediaType: 'application/rss+xml',
  extension: '.xml',
  render: renderRss,
}

function rssDocument(feed: FeedMetadata, options: RssOptions): FeedDocument {
  checkOptions(options, kinds)
  if (options.podcast !== true && options.podcast !== false && options.podcast !== undefined) {
    checkOptions({ podcast: options.podcast }, { podcast: 'object' })
    checkOptions(options.podcast, podcastKinds, 'podcast.')
  }
  const xml = createRssWriter(options)
  xml.from({ ...feed, articles: undefined }, options.onIssue)
  return {
    head(first) {
      writeChannelHead(xml, feed, first, options)
      return xml.take()
    },
    item(item) {
      writeItem(xml, item, feed.language, options, feed)
      return xml.take()
    },
    tail: '</channel>\n</rss>\n',
  }
}

const kinds = {
  markdown: 'function',
  stylesheet: 'string',
  enclosures: ['first', 'all'],
  authorElement: ['creator', 'author'],
  chapters: 'function',
  extensions: 'object',
} as const

const podcastKinds = {
  categories: 'strings',
  explicit: 'boolean',
  owner: 'object',
  type: ['episodic', 'serial'],
  guid: 'string',
  txt: 'object',
  image: 'object',
  funding: 'objects',
  locked: 'boolean',
  complete: 'boolean',
  newFeedUrl: 'string',
} as const
