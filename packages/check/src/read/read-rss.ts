import { disclosureText, type Feed, isUnpublished, itemId } from '@standfirst/core'
import { parseRssFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { compareFeedHtml, expectedSummary } from '../agree/compare-feed-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { postAddresses } from '../text/post-addresses.ts'
import type { FeedParser } from './parsed-feed.ts'
import { readXml } from './read-xml.ts'

const parse = (xml: string) => parseRssFeed(xml)
type RssFeed = ReturnType<typeof parse>
type RssItem = NonNullable<RssFeed['items']>[number]

/** Parse an RSS feed. */
export const readRss: FeedParser = (source, reporter) => {
  const feed = readXml(source, parse, reporter)
  return (
    feed && {
      items: (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        url: item.link,
        copy: () => ({
          title: item.title,
          summary: asText(item.description),
          published: item.pubDate,
          updated: item.atom?.updated,
          authors: creators(item),
          html: item.content?.encoded,
          identifiers: item.dc?.identifiers ?? [],
        }),
        compare: (subject, reporter) => compareItem(item, feed, subject, reporter),
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
      },
    }
  )
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

function compareItem(item: RssItem, feed: RssFeed, subject: Subject, reporter: Reporter): void {
  const { article } = subject
  const { authors, category, media, related, rights, tags, translations } = article
  const say = createStatements()
  say.exact('guid', ['id'], item.guid?.value, itemId(article.id))
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
  say.text(
    'dcterms:provenance',
    ['aiDisclosure', 'note'],
    disclosed(item.dcterms?.provenances, subject),
    article.aiDisclosure?.note,
  )
  compareStatements(say.list, reporter)
  compareFeedHtml(item.content?.encoded, 'content:encoded', subject, reporter)
}

function creators({ authors = [], dc }: RssItem): string[] {
  return [...authors.map(({ name }) => name ?? ''), ...(dc?.creators ?? [])]
}

/** A description is HTML to readers. */
function asText(html: string | undefined): string {
  return html ? htmlContent(fromHtml(html, { fragment: true })).blocks.join(' ') : ''
}

/** The note of a disclosure, if the whole says what the article does. */
function disclosed(found: readonly string[] | undefined, { article, words }: Subject): string[] {
  const { aiDisclosure } = article
  const [text = ''] = found ?? []
  if (!aiDisclosure) return [text]
  const whole = line(text) === line(disclosureText(aiDisclosure, words))
  return [whole ? (aiDisclosure.note ?? '') : text]
}
