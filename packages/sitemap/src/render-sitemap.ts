import {
  type Article,
  checkedList,
  expectOptions,
  type Renderer,
  streamText,
} from '@standfirst/core'
import { createAdder } from './adder.ts'
import { createPageWriter } from './page-writer.ts'
import type { SitemapOptions } from './sitemap-options.ts'

/**
 * Render one sitemap: the pages of published and retracted articles, when they changed, their
 * pictures and their translations.
 *
 * Articles beyond the limits are left out, with the issue `sitemap-too-long`: write those with
 * `renderSitemaps`.
 *
 * @param articles - Articles in any order; not changed.
 * @param options - Configuration.
 * @returns XML with a final newline.
 * @see {@link https://www.sitemaps.org/protocol.html}
 *
 * @example
 * ```ts
 * renderSitemap(feed.articles) // <?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns= ...
 * ```
 */
export function renderSitemap(articles: Iterable<Article>, options: SitemapOptions = {}): string {
  expectOptions(options, 'renderSitemap')
  const writer = createPageWriter(options)
  const add = createAdder(writer, options)
  let text = writer.head
  for (const article of checkedList('articles', articles, 'a list of articles')) {
    const added = add(article)
    if (added === undefined) break
    text += added
  }
  return text + writer.tail
}

/**
 * Render one sitemap as its articles arrive.
 *
 * @param articles - Articles in any order; one is asked for when the reader of the stream wants more.
 * @param options - Configuration.
 * @returns The bytes of {@linkcode renderSitemap}; memory does not grow with the number of articles.
 */
export function streamSitemap(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: SitemapOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  expectOptions(options, 'streamSitemap')
  return streamText(chunks(checkedList('articles', articles, 'a list of articles'), options))
}

/** The sitemap format, for code that takes any {@linkcode Renderer}. */
export const sitemapRenderer: Renderer<Iterable<Article>, SitemapOptions> = {
  name: 'sitemap',
  mediaType: 'application/xml',
  extension: '.xml',
  render: renderSitemap,
}

async function* chunks(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: SitemapOptions,
): AsyncGenerator<string, void, undefined> {
  const writer = createPageWriter(options)
  const add = createAdder(writer, options)
  yield writer.head
  for await (const article of articles) {
    const added = add(article)
    if (added === undefined) break
    if (added) yield added
  }
  yield writer.tail
}
