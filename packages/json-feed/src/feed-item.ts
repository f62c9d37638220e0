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

/** One item of a JSON Feed; fields without a value are `undefined`. */
export function feedItem(item: FeedItem, feedLanguage: string, options: JsonFeedOptions): object {
  const { article, onIssue } = item
  reportItem(item)
  const summary = feedSummary(item, options.labels)
  const tags = uniqueTags(article)
  const full = item.content === 'full'
  const fingerprint = givenText('fingerprint', options.fingerprint?.(article))
  return {
    id: itemId(article.id),
    url: checkedUrl(article.url, 'media', ['url'], onIssue),
    external_url: sourceUrl(article, onIssue),
    title: article.title,
    content_html: full ? renderFeedHtml(article, options, { fingerprint, onIssue }) : undefined,
    // The format demands one of the two, even where there is nothing to say.
    content_text: full ? undefined : summary,
    summary: summary || undefined,
    image: checkedUrl(article.image?.url, 'media', ['image', 'url'], onIssue),
    date_published: checkedTimestamp(article.publishedAt, ['publishedAt'], onIssue),
    date_modified: checkedTimestamp(article.updatedAt, ['updatedAt'], onIssue),
    authors: feedAuthors(article.authors, ['authors'], onIssue),
    tags: tags.length ? tags : undefined,
    language: article.language === feedLanguage ? undefined : article.language || undefined,
    attachments: feedAttachments(article.media, onIssue),
    _standfirst: feedExtension(article, fingerprint, onIssue),
  }
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
