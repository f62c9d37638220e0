import { type Article, checkedUrl, newestUpdate, type OnIssue, safeCount } from '@standfirst/core'
import { writeElements } from '@standfirst/xml'
import { rfc822Date } from './rfc822-date.ts'
import type { FeedMetadata, RssOptions } from './rss-options.ts'
import type { RssWriter } from './rss-writer.ts'

/**
 * Begin a channel: write all that stands before its items.
 *
 * @param first - The newest article, whose time the feed has if it gives none itself.
 */
export function writeChannel(
  xml: RssWriter,
  feed: FeedMetadata,
  first: Article | undefined,
  options: RssOptions,
): void {
  const { extensions, onIssue, podcast, stylesheet } = options
  xml.declaration()
  if (stylesheet) {
    const type = /\.xslt?$/i.test(stylesheet) ? 'text/xsl' : 'text/css'
    xml.instruction('xml-stylesheet', { type, href: stylesheet })
  }
  const declared = ['atom', 'content', 'dc', 'media', ...(podcast ? ['itunes', 'podcast'] : [])]
  const own = Object.keys(extensions?.namespaces ?? {})
  xml.open('rss', { version: '2.0' }, [...declared, ...own])
  xml.open('channel')
  xml.plainElement('title', feed.title)
  xml.element('link', checkedUrl(feed.url, 'media', ['url'], onIssue) ?? '')
  xml.plainElement('description', feed.description)
  xml.element('language', feed.language)
  if (feed.rights?.copyright) xml.element('copyright', feed.rights.copyright)
  const built = rfc822Date(feed.updatedAt) ?? rfc822Date(first && newestUpdate([first]))
  if (built) xml.element('lastBuildDate', built)
  for (const { name } of feed.categories ?? []) xml.element('category', name)
  writeSchedule(xml, safeCount(feed.ttlMinutes))
  writeImage(xml, feed, onIssue)
  writeLinks(xml, feed, onIssue)
  if (feed.publisher) xml.element('dc:publisher', feed.publisher.name)
  const license = checkedUrl(feed.rights?.license, 'media', ['rights', 'license'], onIssue)
  if (license) xml.element('creativeCommons:license', license)
  if (podcast) writePodcast(xml, feed, podcast, onIssue)
  if (extensions?.feed) writeElements(xml, extensions.feed(feed))
}

/** How long a reader may keep the feed: as RSS says it, and as the syndication module does. */
function writeSchedule(xml: RssWriter, minutes: number | undefined): void {
  if (!minutes) return
  xml.element('ttl', minutes)
  const [period, length] =
    minutes <= 60 ? ['hourly', 60] : minutes <= 1440 ? ['daily', 1440] : ['weekly', 10_080]
  xml.element('sy:updatePeriod', period)
  xml.element('sy:updateFrequency', Math.max(1, Math.round(length / minutes)))
}

function writeImage(xml: RssWriter, feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  const url =
    checkedUrl(feed.image?.url, 'media', ['image', 'url'], onIssue) ??
    checkedUrl(feed.icon, 'media', ['icon'], onIssue)
  if (!url) return
  xml.open('image')
  xml.element('url', url)
  xml.plainElement('title', feed.title)
  xml.element('link', checkedUrl(feed.url, 'media', ['url'], undefined) ?? '')
  xml.close()
}

function writeLinks(xml: RssWriter, feed: FeedMetadata, onIssue: OnIssue | undefined): void {
  const link = (rel: string, url: unknown, path: (string | number)[], type?: string) => {
    const href = checkedUrl(url, 'media', path, onIssue)
    if (href) xml.element('atom:link', undefined, { rel, href, type })
  }
  const rss = 'application/rss+xml'
  link('self', feed.feedUrl, ['feedUrl'], rss)
  feed.hubs?.forEach((hub, index) => {
    link('hub', hub, ['hubs', index])
  })
  const { archive } = feed
  if (!archive) return
  if (archive.kind === 'complete') xml.element('fh:complete')
  if (archive.kind === 'archive') xml.element('fh:archive')
  link('current', archive.current, ['archive', 'current'], rss)
  link('prev-archive', archive.previous, ['archive', 'previous'], rss)
  link('next-archive', archive.next, ['archive', 'next'], rss)
  link('next', archive.previous, ['archive', 'previous'], rss)
  link('previous', archive.next, ['archive', 'next'], rss)
}

/** @see {@link https://podcasters.apple.com/support/823-podcast-requirements} */
function writePodcast(
  xml: RssWriter,
  feed: FeedMetadata,
  { categories, explicit, type = 'episodic' }: NonNullable<RssOptions['podcast']>,
  onIssue: OnIssue | undefined,
): void {
  const owner = feed.publisher ?? feed.authors?.[0]
  const names = feed.authors?.map(({ name }) => name).join(', ') || owner?.name
  if (names) xml.element('itunes:author', names)
  xml.element('itunes:explicit', explicit ? 'true' : 'false')
  xml.element('itunes:type', type)
  for (const category of categories) xml.element('itunes:category', undefined, { text: category })
  const href = checkedUrl(feed.image?.url, 'media', ['image', 'url'], onIssue)
  if (href) xml.element('itunes:image', undefined, { href })
  if (owner?.email) {
    xml.open('itunes:owner')
    xml.element('itunes:name', owner.name)
    xml.element('itunes:email', owner.email)
    xml.close()
  }
}
