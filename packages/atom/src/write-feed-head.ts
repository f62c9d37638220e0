import {
  type Article,
  archiveLinks,
  checkedTimestamp,
  checkedUrl,
  type FeedMetadata,
  feedLinks,
  givenList,
  newestUpdate,
  safeLanguage,
  safeTimestamp,
} from '@standfirst/core'
import { writeElements, writeStylesheet, type XmlWriter } from '@standfirst/xml'
import type { AtomOptions } from './atom-options.ts'
import { earliest } from './earliest.ts'
import { reportFeed } from './report-lost.ts'
import { writeCategories } from './write-categories.ts'
import { writePerson } from './write-person.ts'
import { writeTerms } from './write-terms.ts'

/**
 * Begin a feed: write all that stands before its entries (RFC 4287, section 4.1.1).
 *
 * @param first - The newest article, whose time the feed has if it gives none itself.
 */
export function writeFeedHead(
  xml: XmlWriter,
  feed: FeedMetadata,
  first: Article | undefined,
  { extensions, onIssue, stylesheet }: AtomOptions,
): void {
  reportFeed(feed, onIssue)
  xml.declaration()
  writeStylesheet(xml, stylesheet)
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': safeLanguage(feed.language),
  }
  const own = feed.rights ? ['dc', 'media', 'rsl'] : ['dc', 'media']
  xml.open('feed', attributes, [...own, ...Object.keys(extensions?.namespaces ?? {})])
  xml.element('id', feed.id ?? feed.feedUrl ?? feed.url)
  xml.plainElement('title', feed.title)
  if (feed.description) xml.element('subtitle', feed.description)
  xml.element('updated', feedTime(feed, first, onIssue))
  writeLinks(xml, feed, onIssue)
  writeAuthors(xml, feed, onIssue)
  writeCategories(xml, feed.categories ?? [], [])
  const icon = checkedUrl(feed.icon, 'media', ['icon'], onIssue)
  if (icon) xml.element('icon', icon)
  const logo = checkedUrl(feed.image?.url, 'media', ['image', 'url'], onIssue)
  if (logo) xml.element('logo', logo)
  if (feed.rights?.copyright) xml.element('rights', feed.rights.copyright)
  if (feed.rights) writeTerms(xml, feed.rights, feed.url)
  if (feed.publisher) xml.plainElement('dc:publisher', feed.publisher.name)
  if (extensions?.feed) writeElements(xml, givenList('extensions.feed', extensions.feed(feed)))
}

function writeLinks(xml: XmlWriter, feed: FeedMetadata, onIssue: AtomOptions['onIssue']): void {
  const { archive } = feed
  const type = 'application/atom+xml'
  const links = feedLinks(feed, { type, alternate: true }, onIssue)
  for (const link of links) xml.element('link', undefined, link)
  if (!archive) return
  if (archive.kind === 'complete') xml.element('fh:complete')
  if (archive.kind === 'archive') xml.element('fh:archive')
  for (const link of archiveLinks(archive, type, onIssue)) xml.element('link', undefined, link)
}

/** An entry without an author needs one on the feed; where nobody is named, the feed itself is. */
function writeAuthors(xml: XmlWriter, feed: FeedMetadata, onIssue: AtomOptions['onIssue']): void {
  const { authors = [], publisher } = feed
  for (const [index, author] of authors.entries()) {
    writePerson(xml, author, ['authors', index], onIssue)
  }
  if (authors.length === 0) {
    writePerson(xml, publisher ?? { name: feed.title }, ['publisher'], onIssue)
  }
}

function feedTime(
  feed: FeedMetadata,
  first: Article | undefined,
  onIssue: AtomOptions['onIssue'],
): string {
  const time =
    checkedTimestamp(feed.updatedAt, ['updatedAt'], onIssue) ??
    safeTimestamp(first && newestUpdate([first]))
  if (time) return time
  onIssue?.({
    code: 'missing-update',
    severity: 'warning',
    message: `The feed has no \`updatedAt\` and no article with a time, but Atom demands one: \`${earliest}\` was written.`,
    path: ['updatedAt'],
    fix: 'Give the feed an `updatedAt`.',
  })
  return earliest
}
