import {
  type Article,
  archiveLinks,
  checkedUrl,
  type FeedMetadata,
  feedLinks,
  givenList,
  newestUpdate,
  type OnIssue,
  safeCount,
} from '@standfirst/core'
import { writeElements, writeStylesheet, type XmlWriter } from '@standfirst/xml'
import { contact } from './contact.ts'
import { reportChannel } from './report-lost.ts'
import { rssDate } from './rss-date.ts'
import type { RssOptions } from './rss-options.ts'
import { writeAuthors } from './write-authors.ts'
import { writeChannelImage } from './write-channel-image.ts'
import { writePodcast } from './write-podcast.ts'
import { writeTerms } from './write-rights.ts'
import { writeUpdatePeriod } from './write-update-period.ts'

/**
 * Begin a document: write all that stands before its items.
 *
 * @param first - The newest article, whose time the feed has if it gives none itself.
 */
export function writeChannelHead(
  xml: XmlWriter,
  feed: FeedMetadata,
  first: Article | undefined,
  options: RssOptions,
): void {
  const { extensions, onIssue, podcast, stylesheet } = options
  reportChannel(feed, onIssue)
  xml.declaration()
  writeStylesheet(xml, stylesheet)
  xml.open('rss', { version: '2.0' }, prefixes(feed, options))
  xml.open('channel')
  xml.plainElement('title', feed.title)
  const url = checkedUrl(feed.url, 'media', ['url'], onIssue)
  if (url) xml.element('link', url)
  xml.plainElement('description', feed.description)
  if (feed.language) xml.element('language', feed.language)
  if (feed.rights?.copyright) xml.plainElement('copyright', feed.rights.copyright)
  writePeople(xml, feed)
  writeTimes(xml, feed, first, onIssue)
  for (const { name } of feed.categories ?? []) xml.plainElement('category', name)
  const ttl = safeCount(feed.ttlMinutes)
  if (ttl) {
    xml.element('ttl', ttl)
    writeUpdatePeriod(xml, ttl)
  }
  writeChannelImage(xml, feed, url, onIssue)
  for (const link of feedLinks(feed, { type }, onIssue)) xml.element('atom:link', undefined, link)
  if (feed.rights && url) writeTerms(xml, feed.rights, url)
  writeArchive(xml, feed, onIssue)
  if (podcast) writePodcast(xml, feed, podcast, onIssue)
  if (extensions?.feed) writeElements(xml, givenList('extensions.feed', extensions.feed(feed)))
}

const type = 'application/rss+xml'

/** The prefixes that items will have, and those of the feed: declared once, where all readers look. */
function prefixes({ archive, rights, ttlMinutes }: FeedMetadata, options: RssOptions): string[] {
  const { content = 'full', extensions, markdown, podcast } = options
  const some = ['atom', 'dc', 'dcterms', 'media']
  if (content !== 'summary' && content !== 'none') {
    some.push('content')
    if (markdown) some.push('source')
  }
  if (archive && archive.kind !== 'current') some.push('fh')
  if (safeCount(ttlMinutes)) some.push('sy')
  if (rights) some.push('rsl')
  if (podcast) some.push('itunes', 'podcast')
  return [...some, ...Object.keys(extensions?.namespaces ?? {})]
}

function writePeople(xml: XmlWriter, { authors, publisher }: FeedMetadata): void {
  if (authors?.length) writeAuthors(xml, 'managingEditor', authors)
  else if (publisher) {
    const editor = contact(publisher)
    if (editor) xml.plainElement('managingEditor', editor)
  }
  if (publisher) xml.plainElement('dc:publisher', publisher.name)
}

function writeTimes(
  xml: XmlWriter,
  feed: FeedMetadata,
  first: Article | undefined,
  onIssue: OnIssue | undefined,
): void {
  // An invalid time of an article is reported where the article is written.
  const published = first && rssDate(first.publishedAt, [], undefined)
  if (published) xml.element('pubDate', published)
  const updated =
    rssDate(feed.updatedAt, ['updatedAt'], onIssue) ??
    (first && rssDate(newestUpdate([first]), [], undefined))
  if (updated) xml.element('lastBuildDate', updated)
}

function writeArchive(xml: XmlWriter, { archive }: FeedMetadata, onIssue?: OnIssue): void {
  if (!archive) return
  if (archive.kind === 'complete') xml.element('fh:complete')
  if (archive.kind === 'archive') xml.element('fh:archive')
  for (const link of archiveLinks(archive, type, onIssue)) xml.element('atom:link', undefined, link)
}
