import {
  type Article,
  checkedTimestamp,
  checkedUrl,
  type FeedItem,
  feedSummary,
  givenText,
  itemId,
  type OnIssue,
} from '@standfirst/core'
import { renderFeedHtml } from '@standfirst/html'
import { feedAttachments } from './feed-attachments.ts'
import { feedAuthors } from './feed-authors.ts'
import { feedExtension } from './feed-extension.ts'
import type { JsonFeedOptions } from './json-feed-options.ts'
import { reportItem } from './report-lost.ts'

/** One item of a JSON Feed. A field without a value is not made: to write none of it would take longer. */
export function feedItem(item: FeedItem, feedLanguage: string, options: JsonFeedOptions): object {
  const { article, onIssue } = item
  if (onIssue) reportItem(item)
  const json: Record<string, unknown> = { id: itemId(article.id) }
  const url = checkedUrl(article.url, 'media', ['url'], onIssue)
  if (url !== undefined) json.url = url
  const source = sourceUrl(article, onIssue)
  if (source !== undefined) json.external_url = source
  json.title = article.title
  const summary = feedSummary(item, options.labels)
  const fingerprint = givenText('fingerprint', options.fingerprint?.(article))
  // The format demands one of the two, even where there is nothing to say.
  if (item.content !== 'full') json.content_text = summary
  else json.content_html = renderFeedHtml(article, options, { fingerprint, onIssue })
  if (summary) json.summary = summary
  const image = checkedUrl(article.image?.url, 'media', ['image', 'url'], onIssue)
  if (image !== undefined) json.image = image
  const published = checkedTimestamp(article.publishedAt, ['publishedAt'], onIssue)
  if (published !== undefined) json.date_published = published
  const modified = checkedTimestamp(article.updatedAt, ['updatedAt'], onIssue)
  if (modified !== undefined) json.date_modified = modified
  const authors = feedAuthors(article.authors, ['authors'], onIssue)
  if (authors) json.authors = authors
  const tags = uniqueTags(article)
  if (tags.length) json.tags = tags
  if (article.language && article.language !== feedLanguage) json.language = article.language
  const attachments = feedAttachments(article.media, onIssue)
  if (attachments) json.attachments = attachments
  json._standfirst = feedExtension(article, fingerprint, onIssue)
  return json
}

function uniqueTags({ category, tags }: Article): readonly string[] {
  const names = category ? [category.name, ...tags] : tags
  // A set of a few names takes longer than a look at each.
  return names.length < 20 ? names.filter(isFirst) : [...new Set(names)]
}

function isFirst(name: string, index: number, names: readonly string[]): boolean {
  return names.indexOf(name) === index
}

/** The page elsewhere that the article is about: its original post. */
function sourceUrl(article: Article, onIssue?: OnIssue): string | undefined {
  const { sections } = article
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index]
    if (section?.kind !== 'originalPost' || !section.url) continue
    const url = checkedUrl(section.url, 'media', ['sections', index, 'url'], onIssue)
    if (url) return url
  }
  return undefined
}
