import {
  type Article,
  expectOptions,
  type Feed,
  type FeedDocument,
  type FeedMetadata,
  type Renderer,
  readableFeed,
  renderFeedDocument,
  streamFeedDocument,
} from '@standfirst/core'
import { feedHead } from './feed-head.ts'
import { feedItem } from './feed-item.ts'
import type { JsonFeedOptions } from './json-feed-options.ts'
import { stringify, withoutSurrogates } from './stringify.ts'

/**
 * Render a feed as JSON Feed 1.1, one item a line.
 *
 * What the format has no field for stands in its extension `_standfirst`: the type, status, category,
 * publisher, rights and AI disclosure of an article, its corrections and translations.
 *
 * @param given - Feed to render; it is not changed.
 * @param options - Configuration.
 * @returns JSON, without a final newline.
 * @see {@link https://www.jsonfeed.org/version/1.1/}
 *
 * @example
 * ```ts
 * renderJsonFeed(feed) // {"version":"https://jsonfeed.org/version/1.1","title":"Example News", ...
 * ```
 */
export function renderJsonFeed(given: Feed, options: JsonFeedOptions = {}): string {
  expectOptions(options, 'renderJsonFeed')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const articles = feed.articles ?? []
  if (options.maxBytes !== undefined) {
    const document = jsonFeedDocument(feed, { ...options, onIssue }, stringify)
    return renderFeedDocument(document, articles, options)
  }
  // Where nobody counts the bytes of each item, one look at the whole text is quicker.
  const document = jsonFeedDocument(feed, { ...options, onIssue }, JSON.stringify)
  return withoutSurrogates(renderFeedDocument(document, articles, options))
}

/**
 * Render a feed as JSON Feed 1.1 as its articles arrive.
 *
 * @param given - The feed's metadata; its own `articles` are not read.
 * @param articles - Articles, newest first, each id once; one is asked for when the reader of the
 *   stream wants more.
 * @param options - Configuration.
 * @returns The bytes of {@linkcode renderJsonFeed}; memory does not grow with the number of articles.
 */
export function streamJsonFeed(
  given: FeedMetadata,
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: JsonFeedOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  expectOptions(options, 'streamJsonFeed')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const document = jsonFeedDocument(feed, { ...options, onIssue }, stringify)
  return streamFeedDocument(document, articles, options)
}

/** The JSON Feed format, for code that takes any {@linkcode Renderer}. */
export const jsonFeedRenderer: Renderer<Feed, JsonFeedOptions> = {
  name: 'json-feed',
  mediaType: 'application/feed+json',
  extension: '.json',
  render: renderJsonFeed,
}

function jsonFeedDocument(
  feed: FeedMetadata,
  options: JsonFeedOptions,
  write: (value: object) => string,
): FeedDocument {
  return {
    head: () => `${write(feedHead(feed, options.onIssue)).slice(0, -1)},"items":[\n`,
    item: (item) => write(feedItem(item, feed.language, options)),
    separator: ',\n',
    tail: '\n]}',
  }
}
