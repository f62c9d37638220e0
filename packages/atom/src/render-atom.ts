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
import type { AtomOptions } from './atom-options.ts'
import { createAtomWriter } from './atom-writer.ts'
import { writeEntry } from './write-entry.ts'
import { writeFeedHead } from './write-feed-head.ts'

/**
 * Render a feed as Atom.
 *
 * @param given - Feed to render; it is not changed.
 * @param options - Configuration.
 * @returns XML with a final newline, valid by RFC 4287.
 * @see {@link https://www.rfc-editor.org/rfc/rfc4287}
 *
 * @example
 * ```ts
 * renderAtom(feed) // <?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ...
 * ```
 */
export function renderAtom(given: Feed, options: AtomOptions = {}): string {
  expectOptions(options, 'renderAtom')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const document = atomDocument(withUpdate(feed), { ...options, onIssue })
  return renderFeedDocument(document, feed.articles ?? [], options)
}

/**
 * Render a feed as Atom as its articles arrive.
 *
 * @param given - The feed's metadata. Without `updatedAt` the feed has the time of the first article.
 * @param articles - Articles, newest first, each id once; one is asked for when the reader of the
 *   stream wants more.
 * @param options - Configuration.
 * @returns The bytes of {@linkcode renderAtom}; memory does not grow with the number of articles.
 */
export function streamAtom(
  given: FeedMetadata,
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: AtomOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  expectOptions(options, 'streamAtom')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  return streamFeedDocument(atomDocument(feed, { ...options, onIssue }), articles, options)
}

/** The Atom format, for code that takes any {@linkcode Renderer}. */
export const atomRenderer: Renderer<Feed, AtomOptions> = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  extension: '.xml',
  render: renderAtom,
}

function atomDocument(feed: FeedMetadata, options: AtomOptions): FeedDocument {
  checkOptions(options, { stylesheet: 'string', extensions: 'object' })
  const xml = createAtomWriter(options)
  xml.from({ ...feed, articles: undefined }, options.onIssue)
  return {
    head(first) {
      writeFeedHead(xml, feed, first, options)
      return xml.take()
    },
    item(item) {
      writeEntry(xml, item, feed.language, options, feed)
      return xml.take()
    },
    tail: '</feed>\n',
  }
}
