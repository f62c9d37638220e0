import type { Article } from '../model/article.ts'
import type { FeedRenderOptions } from '../model/feed-options.ts'
import { checkOptions } from '../options/check-options.ts'
import { expectOptions } from '../options/expect-options.ts'
import { type FeedItem, feedItems, streamFeedItems } from './feed-items.ts'
import { streamText } from './stream-text.ts'
import { utf8Length } from './utf8-length.ts'

/** How a format writes a feed: what stands before its items, each item, and what stands after. */
export interface FeedDocument {
  /**
   * Write what stands before the items.
   *
   * @param first - The first article, if any; it may turn out not to fit.
   */
  head(first: Article | undefined): string
  /** Write one whole item. */
  item(item: FeedItem): string
  /** What stands between two items (default: nothing). */
  separator?: string
  /** What stands after the items. */
  tail: string
}

/** The options that {@linkcode renderFeedDocument} and {@linkcode streamFeedDocument} follow. */
export type FeedDocumentOptions = Pick<
  FeedRenderOptions,
  'content' | 'limit' | 'fullTextLimit' | 'maxBytes' | 'updated' | 'onIssue'
>

/**
 * Write a feed in any format: choose its articles, keep to its size.
 *
 * @param document - How the format writes.
 * @param articles - Articles, newest first.
 * @param options - Configuration.
 */
export function renderFeedDocument(
  document: FeedDocument,
  articles: Iterable<Article>,
  options: FeedDocumentOptions = {},
): string {
  expectOptions(options, 'renderFeedDocument')
  const add = createAdder(document, options)
  let text = ''
  for (const item of feedItems(articles, options)) {
    const added = add(item)
    if (added === undefined) break
    text += added
  }
  return text + add.end()
}

/**
 * Write a feed in any format as its articles arrive; the bytes are those of
 * {@linkcode renderFeedDocument}.
 *
 * Each chunk holds whole items, and an article is asked for when the reader wants more: memory does
 * not grow with the number of articles. An error of the source is an error of the stream; if the
 * reader cancels, the source is closed.
 *
 * @param document - How the format writes.
 * @param articles - Articles, newest first.
 * @param options - Configuration.
 */
export function streamFeedDocument(
  document: FeedDocument,
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: FeedDocumentOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  expectOptions(options, 'streamFeedDocument')
  return streamText(feedChunks(document, articles, options))
}

async function* feedChunks(
  document: FeedDocument,
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: FeedDocumentOptions,
): AsyncGenerator<string, void, undefined> {
  const add = createAdder(document, options)
  for await (const item of streamFeedItems(articles, options)) {
    const added = add(item)
    if (added === undefined) break
    yield added
  }
  yield add.end()
}

interface Adder {
  /** The text to add; `undefined` if the item doesn't fit. */
  (item: FeedItem): string | undefined
  end(): string
}

function createAdder(document: FeedDocument, { maxBytes, onIssue }: FeedDocumentOptions): Adder {
  checkOptions({ maxBytes }, { maxBytes: 'number' })
  const { separator = '', tail } = document
  let head: string | undefined
  let started = false
  let room = maxBytes === undefined ? undefined : maxBytes - utf8Length(tail)
  const add = (item: FeedItem): string | undefined => {
    head ??= document.head(item.article)
    const text = (started ? separator : head) + document.item(item)
    if (room !== undefined) {
      room -= utf8Length(text)
      if (room < 0) {
        report(
          `The document would be larger than \`${maxBytes}\` bytes, expected no more: this article and all older ones were left out.`,
          item.path,
          'Raise `maxBytes`, set `fullTextLimit`, or cut the history with `archiveFeed`.',
        )
        return undefined
      }
    }
    started = true
    return text
  }
  const end = (): string => {
    if (started) return tail
    const text = (head ?? document.head(undefined)) + tail
    if (maxBytes !== undefined && utf8Length(text) > maxBytes) {
      report(
        `The document is larger than \`${maxBytes}\` bytes without any article, expected no more.`,
        [],
        'Raise `maxBytes`.',
      )
    }
    return text
  }
  return Object.assign(add, { end })

  function report(message: string, path: (string | number)[], fix: string): void {
    onIssue?.({ code: 'feed-too-long', severity: 'warning', message, path, fix })
  }
}
