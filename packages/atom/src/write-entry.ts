import {
  type Article,
  checkedTimestamp,
  type FeedItem,
  feedHtml,
  feedSummary,
  issuesUnder,
  type OnIssue,
  type RightsHolder,
  resolveRights,
} from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { writeElements } from '@standfirst/xml'
import type { AtomOptions } from './atom-options.ts'
import type { AtomWriter } from './atom-writer.ts'
import { earliest } from './earliest.ts'
import { languageAttribute } from './language-attribute.ts'
import { writeCategories } from './write-categories.ts'
import { writeLink } from './write-link.ts'
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
  xml: AtomWriter,
  item: FeedItem,
  language: string | undefined,
  options: AtomOptions,
  around?: RightsHolder,
): void {
  const { article } = item
  const onIssue = issuesUnder(options.onIssue, item.path)
  const fingerprint = options.fingerprint?.(article)
  xml.report = onIssue
  const own = article.language === language ? undefined : languageAttribute(article.language)
  xml.open('entry', { 'xml:lang': own })
  xml.element('id', article.id)
  xml.element('title', article.title)
  writeLinks(xml, article, onIssue)
  writeTimes(xml, article, onIssue)
  for (const [index, author] of article.authors.entries()) {
    writePerson(xml, 'author', author, ['authors', index], onIssue)
  }
  writeCategories(xml, article.category ? [article.category] : [], article.tags)
  if (article.rights?.copyright) xml.element('rights', article.rights.copyright)
  if (fingerprint) xml.element('dc:identifier', fingerprint)
  const policy = article.rights && resolveRights(article, around)
  if (policy) writeTerms(xml, policy, article.url)
  if (article.publisher) xml.element('dc:publisher', article.publisher.name)
  const summary = feedSummary(item, options.labels)
  if (summary) xml.element('summary', summary)
  if (item.content === 'full') {
    xml.cdataElement('content', fullText(article, options, fingerprint, onIssue), html)
  }
  writeMedia(xml, article, onIssue)
  if (options.extensions?.item) writeElements(xml, options.extensions.item(article))
  xml.close()
}

const html = { type: 'html' }

function fullText(
  article: Article,
  options: AtomOptions,
  fingerprint: string | undefined,
  onIssue?: OnIssue,
): string {
  const { content, labels } = options
  return feedHtml(article, content, () =>
    renderHtml(article, { ...options.html, labels, onIssue, fingerprint, profile: 'feed' }),
  )
}

function writeLinks(xml: AtomWriter, article: Article, onIssue?: OnIssue): void {
  const page = { type: 'text/html', hreflang: languageAttribute(article.language) }
  writeLink(xml, 'alternate', article.url, ['url'], onIssue, page)
  // Not `alternate`: many readers would take the last of them for the article's page.
  for (const [index, { language, url }] of article.translations.entries()) {
    const hreflang = languageAttribute(language)
    writeLink(xml, 'related', url, ['translations', index, 'url'], onIssue, { hreflang })
  }
  for (const [index, section] of article.sections.entries()) {
    if (section?.kind !== 'originalPost' || !section.url) continue
    writeLink(xml, 'via', section.url, ['sections', index, 'url'], onIssue)
  }
  for (const [index, { title, url }] of article.related.entries()) {
    writeLink(xml, 'related', url, ['related', index, 'url'], onIssue, { title })
  }
  writeLink(xml, 'license', article.rights?.license, ['rights', 'license'], onIssue)
}

/** Atom demands `updated`; what was never updated has the time of its publication. */
function writeTimes(xml: AtomWriter, article: Article, onIssue?: OnIssue): void {
  const published = checkedTimestamp(article.publishedAt, ['publishedAt'], onIssue)
  const updated = checkedTimestamp(article.updatedAt, ['updatedAt'], onIssue)
  if (published) xml.element('published', published)
  xml.element('updated', updated ?? published ?? earliest)
}
