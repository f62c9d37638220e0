import {
  type Article,
  articleLinks,
  checkedTimestamp,
  checkedUrl,
  disclosureText,
  type FeedItem,
  feedSummary,
  givenList,
  givenText,
  itemId,
  labels,
  type OnIssue,
  type RightsHolder,
  reportRsl,
  resolveRights,
  safeLanguage,
  safeUrl,
} from '@standfirst/core'
import { renderFeedHtml } from '@standfirst/html'
import { type ReportingXmlWriter, writeElements } from '@standfirst/xml'
import type { AtomOptions } from './atom-options.ts'
import { earliest } from './earliest.ts'
import { reportEntry } from './report-lost.ts'
import { writeCategories } from './write-categories.ts'
import { writeMedia } from './write-media.ts'
import { writePerson } from './write-person.ts'
import { writeTerms } from './write-terms.ts'

/**
 * Write an entry (RFC 4287, section 4.1.2).
 *
 * @param language - Language of what is around; the entry names its own if it is another.
 * @param around - The feed, whose policy holds where the article has none of its own.
 */
export function writeEntry(
  xml: ReportingXmlWriter,
  item: FeedItem,
  language: string | undefined,
  options: AtomOptions,
  around?: RightsHolder,
): void {
  const { article, onIssue } = item
  const fingerprint = givenText('fingerprint', options.fingerprint?.(article))
  xml.from(article, onIssue)
  if (onIssue) reportEntry(item, onIssue)
  const own = article.language === language ? undefined : safeLanguage(article.language)
  xml.open('entry', { 'xml:lang': own })
  xml.element('id', itemId(article.id))
  xml.plainElement('title', article.title)
  writeLinks(xml, article, onIssue)
  writeTimes(xml, article, onIssue)
  for (const [index, author] of article.authors.entries()) {
    writePerson(xml, author, ['authors', index], onIssue)
  }
  writeCategories(xml, article.category ? [article.category] : [], article.tags)
  if (article.rights?.copyright) xml.element('rights', article.rights.copyright)
  const summary = feedSummary(item, options.labels)
  if (summary) xml.element('summary', summary)
  if (item.content === 'full') {
    const html = renderFeedHtml(article, options, { fingerprint, onIssue })
    xml.cdataElement('content', html, { type: 'html' })
  } else if (summary) xml.element('content', summary)
  writeSource(xml, article)
  // Elements of other vocabularies stand last: some readers take the first `content` of any of them.
  if (fingerprint) xml.element('dc:identifier', fingerprint)
  const credit = article.rights?.credit
  if (credit) xml.element('dcterms:bibliographicCitation', credit)
  const { aiDisclosure } = article
  // The full text says it itself.
  const part =
    item.content !== 'full' && aiDisclosure
      ? disclosureText(aiDisclosure, labels(article.language, options.labels))
      : ''
  if (part) xml.element('dcterms:provenance', part)
  const policy = article.rights && resolveRights(article, around)
  if (policy) writeTerms(xml, policy, article.url)
  if (policy) {
    const beside =
      item.content === 'full' || credit ? 'terms contact payment' : 'credit terms contact payment'
    reportRsl(article, policy, 'Atom', beside, onIssue)
  }
  if (article.publisher) xml.plainElement('dc:publisher', article.publisher.name)
  writeMedia(xml, article, onIssue)
  if (options.extensions?.item)
    writeElements(xml, givenList('extensions.item', options.extensions.item(article)))
  xml.close()
}

function writeLinks(xml: ReportingXmlWriter, article: Article, onIssue?: OnIssue): void {
  const href = checkedUrl(article.url, 'media', ['url'], onIssue)
  const hreflang = safeLanguage(article.language)
  if (href) xml.element('link', undefined, { rel: 'alternate', href, type: 'text/html', hreflang })
  for (const link of articleLinks(article, onIssue)) xml.element('link', undefined, link)
}

/** What is known of the feed that the entry was taken from (RFC 4287, section 4.2.11). */
function writeSource(xml: ReportingXmlWriter, { source }: Article): void {
  if (!source) return
  xml.open('source')
  if (source.name) xml.plainElement('title', source.name)
  for (const [rel, key] of sourceLinks) {
    const href = safeUrl(source[key], 'media')
    if (href) xml.element('link', undefined, { rel, href })
  }
  xml.close()
}

const sourceLinks = [
  ['alternate', 'url'],
  ['self', 'feed'],
] as const

/** Atom demands `updated`; what was never updated has the time of its publication. */
function writeTimes(xml: ReportingXmlWriter, article: Article, onIssue?: OnIssue): void {
  const published = checkedTimestamp(article.publishedAt, ['publishedAt'], onIssue)
  const updated = checkedTimestamp(article.updatedAt, ['updatedAt'], onIssue)
  if (published) xml.element('published', published)
  xml.element('updated', updated ?? published ?? earliest)
}
