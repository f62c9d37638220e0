import { type Article, feedItems } from '@standfirst/core'
import type { RssOptions } from './rss-options.ts'
import { createRssWriter } from './rss-writer.ts'
import { writeItem } from './write-item.ts'

/**
 * Render one article as an RSS `<item>` that declares its own namespaces, to stand in any RSS feed.
 *
 * @param article - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns The element with a final newline; empty for a draft or a withheld article.
 */
export function renderRssItem(article: Article, options: RssOptions = {}): string {
  const xml = createRssWriter(options)
  for (const item of feedItems([article], options)) {
    writeItem(xml, { ...item, path: [] }, undefined, options)
  }
  return xml.end()
}
