import {
  type Article,
  type Author,
  checkedUrl,
  type FeedItem,
  feedHtml,
  feedSummary,
  issuesUnder,
  type OnIssue,
  safeTimestamp,
} from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { writeElements } from '@standfirst/xml'
import { rfc822Date } from './rfc822-date.ts'
import type { RssOptions } from './rss-options.ts'
import type { RssWriter } from './rss-writer.ts'
import { writeMedia } from './write-media.ts'

/**
 * Write an item.
 *
 * @param language - Language of the channel; the item names its own if it is another.
 */
export function writeItem(
  xml: RssWriter,
  item: FeedItem,
  language: string | undefined,
  options: RssOptions,
): void {
  const { article } = item
  const onIssue = issuesUnder(options.onIssue, item.path)
  xml.report = onIssue
  xml.open('item')
  xml.plainElement('title', article.title)
  const url = checkedUrl(article.url, 'media', ['url'], onIssue)
  if (url) xml.element('link', url)
  xml.element('guid', article.id, { isPermaLink: article.id === url ? undefined : 'false' })
  writeDates(xml, article, onIssue)
  writeAuthors(xml, article.authors)
  const summary = feedSummary(item, options.labels)
  if (summary) xml.plainElement('description', summary)
  const names = [...(article.category ? [article.category.name] : []), ...article.tags]
  for (const name of new Set(names)) xml.element('category', name)
  if (article.language !== language) xml.element('dc:language', article.language)
  if (article.publisher) xml.element('dc:publisher', article.publisher.name)
  if (article.rights?.copyright) xml.element('dc:rights', article.rights.copyright)
  const license = checkedUrl(article.rights?.license, 'media', ['rights', 'license'], onIssue)
  if (license) xml.element('creativeCommons:license', license)
  if (item.content === 'full') {
    xml.cdataElement('content:encoded', fullText(article, options, onIssue))
    if (options.markdown) xml.element('source:markdown', options.markdown(article))
  }
  writeMedia(xml, article, onIssue)
  if (options.extensions?.item) writeElements(xml, options.extensions.item(article))
  xml.close()
}

function fullText(article: Article, options: RssOptions, onIssue?: OnIssue): string {
  const { content, labels } = options
  return feedHtml(article, content, () =>
    renderHtml(article, { ...options.html, labels, onIssue, profile: 'feed' }),
  )
}

function writeDates(xml: RssWriter, article: Article, onIssue?: OnIssue): void {
  const { publishedAt, updatedAt } = article
  const date = rfc822Date(publishedAt)
  if (date) xml.element('pubDate', date)
  else {
    onIssue?.({
      code: 'invalid-timestamp',
      severity: 'warning',
      message: `The timestamp is \`${String(publishedAt)}\`, expected RFC 3339 with an offset: it was left out.`,
      path: ['publishedAt'],
      fix: 'Write it like `2026-11-23T09:30:00Z`.',
    })
  }
  const updated = safeTimestamp(updatedAt)
  if (updated) xml.element('atom:updated', updated)
}

/** RSS's own element demands an e-mail address and holds one person; Dublin Core's does not. */
function writeAuthors(xml: RssWriter, authors: readonly Author[]): void {
  const [only] = authors
  if (authors.length === 1 && only?.email) {
    xml.element('author', `${only.email} (${only.name})`)
    return
  }
  for (const { name } of authors) xml.element('dc:creator', name)
}
