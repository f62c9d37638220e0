import { type Article, expectOptions, feedItems } from '@standfirst/core'
import type { RssOptions } from './rss-options.ts'
import { createRssWriter } from './rss-writer.ts'
import { writeItem } from './write-item.ts'

/**
 * Render an article as an RSS 2.0 item, to put into a document that something else writes: it
 * declares all prefixes that it has.
 *
 * @param article - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns One `item` element with a final newline; `''` for an article that a feed doesn't carry.
 *
 * @example
 * ```ts
 * renderRssItem(article) // <item xmlns:dc="http://purl.org/dc/elements/1.1/">\n<title>...
 * ```
 */
export function renderRssItem(article: Article, options: RssOptions = {}): string {
  expectOptions(options, 'renderRssItem')
  const { onIssue } = options
  const [item] = feedItems([article], {
    ...options,
    onIssue: onIssue && ((issue) => onIssue({ ...issue, path: issue.path.slice(2) })),
  })
  if (!item) return ''
  const xml = createRssWriter(options)
  writeItem(xml, item, undefined, options)
  return xml.end()
}
