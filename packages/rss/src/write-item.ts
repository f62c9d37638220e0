import {
  type Article,
  articleLinks,
  checkedUrl,
  type FeedItem,
  feedSummary,
  givenList,
  givenText,
  itemId,
  type OnIssue,
  type RightsHolder,
  reportRsl,
  resolveRights,
  safeTimestamp,
} from '@standfirst/core'
import { renderFeedHtml } from '@standfirst/html'
import { type ReportingXmlWriter, writeElements } from '@standfirst/xml'
import { reportItem } from './report-lost.ts'
import { rssDate } from './rss-date.ts'
import type { RssOptions } from './rss-options.ts'
import { textAsHtml } from './text-as-html.ts'
import { writeAuthors } from './write-authors.ts'
import { writeEnclosures } from './write-enclosures.ts'
import { writeEpisode } from './write-episode.ts'
import { writeMedia } from './write-media.ts'
import { writeRights, writeTerms } from './write-rights.ts'

/**
 * Write an item.
 *
 * @param language - Language of what is around; the item names its own if it is another.
 * @param around - The feed, whose policy holds where the article has none of its own.
 */
export function writeItem(
  xml: ReportingXmlWriter,
  item: FeedItem,
  language: string | undefined,
  options: RssOptions,
  around?: RightsHolder,
): void {
  const { article, onIssue } = item
  xml.from(article, onIssue)
  if (onIssue) reportItem(item, onIssue, ownAuthor(options))
  xml.open('item')
  xml.plainElement('title', article.title)
  const url = checkedUrl(article.url, 'media', ['url'], onIssue)
  if (url) xml.element('link', url)
  xml.element('guid', itemId(article.id), article.id === url ? undefined : notPermanent)
  writeTimes(xml, article, onIssue)
  writeAuthors(xml, ownAuthor(options), article.authors)
  writeCategories(xml, article)
  // Readers take a description for HTML.
  const summary = feedSummary(item, options.labels)
  const full = item.content === 'full'
  const fingerprint = givenText('fingerprint', options.fingerprint?.(article))
  if (summary || full) xml.element('description', textAsHtml(summary))
  if (full) {
    const html = renderFeedHtml(article, options, { fingerprint, onIssue })
    xml.cdataElement('content:encoded', html)
  }
  if (full && options.markdown) {
    const source = options.markdown(freeOf(article), { frontMatter: false })
    xml.element('source:markdown', givenText('markdown', source))
  }
  if (article.language && article.language !== language)
    xml.element('dc:language', article.language)
  if (article.publisher) xml.plainElement('dc:publisher', article.publisher.name)
  if (fingerprint) xml.element('dc:identifier', fingerprint)
  writeRights(xml, article, options)
  const policy = article.rights && resolveRights(article, around)
  if (policy && url) writeTerms(xml, policy, url)
  writeSource(xml, article, onIssue)
  if (policy) {
    // The credit of the feed stands nowhere.
    const credit = full || article.rights?.credit ? '' : 'credit '
    const license = full ? '' : 'license '
    reportRsl(article, policy, 'RSS', `${license}${credit}terms contact payment`, onIssue)
  }
  for (const link of articleLinks(article, onIssue)) xml.element('atom:link', undefined, link)
  writeEnclosures(xml, article, options)
  writeMedia(xml, article, onIssue)
  writeEpisode(xml, article, options, onIssue)
  if (options.extensions?.item)
    writeElements(xml, givenList('extensions.item', options.extensions.item(article)))
  xml.close()
}

/** The article without what stands in the place of paid sections, of which Markdown would tell. */
function freeOf(article: Article): Article {
  return { ...article, sections: article.sections.filter((section) => !section?.paid) }
}

/** RSS's own element, which most readers show with the e-mail address in it. */
function ownAuthor({ authorElement }: RssOptions): 'author' | undefined {
  return authorElement === 'author' ? authorElement : undefined
}

const notPermanent = { isPermaLink: 'false' }

function writeTimes(xml: ReportingXmlWriter, article: Article, onIssue?: OnIssue): void {
  const published = rssDate(article.publishedAt, ['publishedAt'], onIssue)
  if (published) xml.element('pubDate', published)
  if (article.updatedAt === undefined) return
  const updated = safeTimestamp(article.updatedAt)
  if (updated) xml.element('atom:updated', updated)
  else rssDate(article.updatedAt, ['updatedAt'], onIssue)
}

/** The feed that the item came from, which RSS names by its address. */
function writeSource(xml: ReportingXmlWriter, { source }: Article, onIssue?: OnIssue): void {
  const url = checkedUrl(source?.feed, 'media', ['source', 'feed'], onIssue)
  if (url) xml.plainElement('source', source?.name ?? '', { url })
}

function writeCategories(xml: ReportingXmlWriter, { category, tags }: Article): void {
  const names = category ? [category.name, ...tags] : tags
  // A set of a few names takes longer than a look at each.
  for (const name of names.length < 20 ? names.filter(isFirst) : new Set(names)) {
    // The first category of an item is taken for the one that it is filed under.
    if (name) xml.plainElement('category', name, name === names[0] && !category ? tag : undefined)
  }
}

const tag = { domain: 'tag' }

function isFirst(name: string, index: number, names: readonly string[]): boolean {
  return names.indexOf(name) === index
}
