import { creativeCommons, type Feed, isUnpublished, itemId, safeCount } from '@standfirst/core'
import { parseRssFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { compareFeedHtml, expectedSummary } from '../agree/compare-feed-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { stateEnclosures, stateFiles } from '../agree/state-files.ts'
import { stateItemTerms, stateTerms } from '../agree/state-terms.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { postAddresses } from '../text/post-addresses.ts'
import type { FeedParser } from './parsed-feed.ts'
import { readXml } from './read-xml.ts'
import { stateDublinCore } from './state-dublin-core.ts'
import { stateEpisode } from './state-episode.ts'
import { stateLinks } from './state-links.ts'
import { stateBareHtml } from './state-members.ts'
import { stateNumbers } from './state-numbers.ts'
import { stateProvenance } from './state-provenance.ts'
import { strangeElements } from './strange-parts.ts'
import { attributesOf, childrenOf, textIn, type XmlElement } from './xml-element.ts'

const parse = (xml: string) => parseRssFeed(xml)
type RssFeed = ReturnType<typeof parse>
type RssItem = NonNullable<RssFeed['items']>[number]

/** Parse an RSS feed. */
export const readRss: FeedParser = (source, reporter) => {
  const read = readXml(source, parse, reporter)
  if (!read) return undefined
  const { feed, root } = read
  const [channel] = childrenOf(root, 'channel')
  const elements = childrenOf(channel, 'item')
  return {
    items: (feed.items ?? []).map((item, index) => ({
      id: item.guid?.value,
      url: item.link,
      copy: () => ({
        title: item.title,
        summary: asText(item.description),
        published: item.pubDate,
        updated: item.atom?.updated,
        authors: creators(item),
        html: textIn(elements[index], 'content:encoded'),
        beside: strangeElements(elements[index]),
        identifiers: item.dc?.identifiers ?? [],
      }),
      compare: (subject, reporter) =>
        compareItem({ item, feed, channel, element: elements[index] }, subject, reporter),
    })),
    state: (expected, say) => {
      const links = (rel: string) =>
        feed.atom?.links?.filter((link) => link.rel === rel).map(({ href }) => href)
      say.text('title', ['title'], feed.title, expected.title)
      say.text('description', ['description'], feed.description, expected.description)
      say.exact('link', ['url'], feed.link, expected.url)
      say.exact('atom:link self', ['feedUrl'], links('self'), expected.feedUrl)
      say.exact('language', ['language'], feed.language, expected.language)
      say.exact('atom:link hub', ['hubs'], links('hub'), expected.hubs)
      say.text('copyright', ['rights', 'copyright'], feed.copyright, expected.rights?.copyright)
      stateTimes(feed, expected, say)
      stateChannel(channel, expected, say)
    },
  }
}

/** An item, and what it stands in. */
interface Found {
  item: RssItem
  feed: RssFeed
  channel: XmlElement | undefined
  element: XmlElement | undefined
}

/** What a channel says that its feed parser doesn't tell. */
function stateChannel(channel: XmlElement | undefined, feed: Feed, say: Statements): void {
  const { categories, publisher, rights, ttlMinutes, url } = feed
  const texts = (name: string) => childrenOf(channel, name).map(({ text }) => text)
  const names = categories?.map(({ name }) => name)
  say.text('channel category', ['categories'], texts('category'), names)
  say.text('channel dc:publisher', ['publisher', 'name'], texts('dc:publisher'), publisher?.name)
  say.exact('ttl', ['ttlMinutes'], texts('ttl'), safeCount(ttlMinutes))
  const licenses = childrenOf(channel, 'atom:link').filter(
    ({ attributes }) => attributes.rel === 'license',
  )
  const links = attributesOf(licenses, 'href')
  say.exact('channel atom:link license', ['rights', 'license'], links, rights?.license)
  const license = rights?.license && creativeCommons(rights.license) ? rights.license : undefined
  const named = texts('creativeCommons:license')
  say.exact('channel creativeCommons:license', ['rights', 'license'], named, license)
  stateTerms(channel, rights ? [{ rights, url }] : [], say)
}

/** The channel has the time of its newest item, and that of its last change. */
function stateTimes(feed: RssFeed, { articles, updatedAt }: Feed, say: Statements): void {
  const first = articles.findIndex((article) => !isUnpublished(article))
  if (feed.items?.length) {
    say.time(
      'channel pubDate',
      ['articles', first, 'publishedAt'],
      feed.pubDate,
      articles[first]?.publishedAt,
    )
  }
  if (updatedAt) say.time('lastBuildDate', ['updatedAt'], feed.lastBuildDate, updatedAt)
}

function compareItem(
  { channel, element, feed, item }: Found,
  subject: Subject,
  reporter: Reporter,
): void {
  const { article } = subject
  const { authors, category, media, related, rights, source, tags, translations } = article
  const say = createStatements()
  say.exact('guid', ['id'], item.guid?.value, itemId(article.id))
  const [guid] = childrenOf(element, 'guid')
  // It is an address unless it says that it is none.
  const permanent = (guid?.attributes.isPermaLink ?? 'true') !== 'false'
  say.exact('guid isPermaLink', ['id'], String(permanent), String(article.id === article.url))
  say.exact('link', ['url'], item.link, article.url)
  say.text('title', ['title'], item.title, article.title)
  say.time('pubDate', ['publishedAt'], item.pubDate, article.publishedAt)
  say.time('atom:updated', ['updatedAt'], item.atom?.updated, article.updatedAt)
  say.text(
    'dc:creator',
    ['authors'],
    creators(item),
    authors.map(({ name }) => name),
  )
  const categories = [...new Set(category ? [category.name, ...tags] : tags)]
  say.text(
    'category',
    ['tags'],
    item.categories?.map(({ name }) => name),
    categories,
  )
  say.text('description', ['summary'], asText(item.description), expectedSummary(subject))
  const language =
    item.dc?.languages ?? (feed.language === article.language ? [article.language] : [])
  say.exact('dc:language', ['language'], language, article.language)
  say.text('dc:publisher', ['publisher', 'name'], item.dc?.publishers, article.publisher?.name)
  say.exact('source url', ['source', 'feed'], item.source?.url, source?.feed)
  if (source?.feed) say.text('source', ['source', 'name'], item.source?.title, source.name)
  say.text('dc:rights', ['rights', 'copyright'], item.dc?.rights, rights?.copyright)
  const links = (rel: string) =>
    item.atom?.links?.filter((link) => link.rel === rel).map(({ href }) => href)
  say.exact('atom:link license', ['rights', 'license'], links('license'), rights?.license)
  say.exact(
    'atom:link related',
    ['related'],
    links('related'),
    [...translations, ...related].map(({ url }) => url),
  )
  say.exact('atom:link via', ['sections'], links('via'), postAddresses(article))
  stateLinks(childrenOf(element, 'atom:link'), 'atom:link', article, say)
  const cc = rights?.license && creativeCommons(rights.license) ? rights.license : undefined
  const named = childrenOf(element, 'creativeCommons:license').map(({ text }) => text)
  say.exact('creativeCommons:license', ['rights', 'license'], named, cc)
  stateItemTerms(element, channel, subject, say)
  stateEnclosures(element, article, say)
  stateFiles(element, article, say)
  stateEpisode(element, article, say)
  stateNumbers(element, article, say)
  const files = [...media.map(({ url }) => url), article.image?.url]
  say.exact(
    'media:content',
    ['media'],
    item.media?.contents?.map(({ url }) => url),
    files,
  )
  const picture = item.media?.contents?.findLast(({ url }) => url === article.image?.url)
  say.text('media:title', ['image', 'caption'], picture?.title?.value, article.image?.caption)
  say.text('media:description', ['image', 'alt'], picture?.description?.value, article.image?.alt)
  say.text(
    'media:credit',
    ['image', 'credit'],
    picture?.credits?.map(({ value }) => value),
    article.image?.credit,
  )
  const cited = item.dcterms?.bibliographicCitations
  say.text('dcterms:bibliographicCitation', ['rights', 'credit'], cited, rights?.credit)
  stateProvenance(item.dcterms?.provenances, subject, say)
  for (const { place, text } of strangeElements(element)) say.exact(place, [], text, undefined)
  stateDublinCore(element, subject, say)
  const [description] = childrenOf(element, 'description')
  stateBareHtml('description', ['summary'], description?.text ?? '', say)
  const [license] = childrenOf(element, 'media:content').flatMap((one) =>
    childrenOf(one, 'media:copyright'),
  )
  const terms = license?.attributes.url
  if (terms) {
    say.exact('media:copyright', ['image', 'license'], terms, article.image?.license)
    const holder = article.image?.credit || terms
    say.text('media:copyright text', ['image', 'credit'], license?.text, holder)
  }
  compareStatements(say.list, reporter)
  compareFeedHtml(textIn(element, 'content:encoded'), 'content:encoded', subject, reporter)
}

function creators({ authors = [], dc }: RssItem): string[] {
  return [...authors.map(({ name }) => name ?? ''), ...(dc?.creators ?? [])]
}

/** A description is HTML to readers. */
function asText(html: string | undefined): string {
  return html ? htmlContent(fromHtml(html, { fragment: true })).blocks.join(' ') : ''
}
