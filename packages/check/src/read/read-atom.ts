import { itemId } from '@standfirst/core'
import { parseAtomFeed } from 'feedsmith'
import { compareFeedHtml, expectedSummary } from '../agree/compare-feed-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { postAddresses } from '../text/post-addresses.ts'
import type { FeedParser } from './parsed-feed.ts'
import { readXml } from './read-xml.ts'

const parse = (xml: string) => parseAtomFeed(xml)
type AtomFeed = ReturnType<typeof parse>
type AtomEntry = NonNullable<AtomFeed['entries']>[number]

/** Parse an Atom feed. */
export const readAtom: FeedParser = (source, reporter) => {
  const feed = readXml(source, parse, reporter)
  return (
    feed && {
      items: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        url: hrefs(entry.links, 'alternate')[0],
        copy: () => ({
          title: entry.title?.value,
          summary: entry.summary?.value,
          published: entry.published,
          updated: entry.updated,
          authors: (entry.authors ?? []).map(({ name }) => name ?? ''),
          html: entry.content?.value,
          identifiers: entry.dc?.identifiers ?? [],
        }),
        compare: (subject, reporter) => compareEntry(entry, feed, subject, reporter),
      })),
      state: (expected, say) => {
        const { feedUrl, id = feedUrl ?? expected.url, rights } = expected
        say.exact('id', ['id'], feed.id, id)
        say.text('title', ['title'], feed.title?.value, expected.title)
        say.text('subtitle', ['description'], feed.subtitle?.value, expected.description)
        say.exact('link alternate', ['url'], hrefs(feed.links, 'alternate'), expected.url)
        say.exact('link self', ['feedUrl'], hrefs(feed.links, 'self'), feedUrl)
        say.exact('link hub', ['hubs'], hrefs(feed.links, 'hub'), expected.hubs)
        say.exact('xml:lang', ['language'], feed.xml?.lang, expected.language)
        say.text('rights', ['rights', 'copyright'], feed.rights?.value, rights?.copyright)
        if (expected.updatedAt) say.time('updated', ['updatedAt'], feed.updated, expected.updatedAt)
      },
    }
  )
}

function hrefs(links: AtomFeed['links'], rel: string): (string | undefined)[] {
  return (links ?? []).filter((link) => (link.rel ?? 'alternate') === rel).map(({ href }) => href)
}

function compareEntry(
  entry: AtomEntry,
  feed: AtomFeed,
  subject: Subject,
  reporter: Reporter,
): void {
  const { article } = subject
  const { authors, category, image, media, publishedAt, related, rights, tags, translations } =
    article
  const say = createStatements()
  say.exact('id', ['id'], entry.id, itemId(article.id))
  say.exact('link alternate', ['url'], hrefs(entry.links, 'alternate'), article.url)
  say.text('title', ['title'], entry.title?.value, article.title)
  say.text('summary', ['summary'], entry.summary?.value, expectedSummary(subject))
  say.time('published', ['publishedAt'], entry.published, publishedAt)
  // What was never updated has the time of its publication: the format demands one.
  say.time('updated', ['updatedAt'], entry.updated, article.updatedAt ?? publishedAt)
  const language = entry.xml?.lang ?? feed.xml?.lang
  say.exact('xml:lang', ['language'], language, article.language)
  const people = entry.authors ?? []
  say.text(
    'author name',
    ['authors'],
    people.map(({ name }) => name),
    authors.map(({ name }) => name),
  )
  say.exact(
    'author uri',
    ['authors'],
    people.map(({ uri }) => uri),
    authors.map(({ url }) => url),
  )
  const names = entry.categories?.map(({ label, term }) => label ?? term)
  const categories = [...new Set(category ? [category.name, ...tags] : tags)]
  say.text('category', ['tags'], names, categories)
  say.text('dc:publisher', ['publisher', 'name'], entry.dc?.publishers, article.publisher?.name)
  say.text('rights', ['rights', 'copyright'], entry.rights?.value, rights?.copyright)
  say.exact('link license', ['rights', 'license'], hrefs(entry.links, 'license'), rights?.license)
  say.exact('link via', ['sections'], hrefs(entry.links, 'via'), postAddresses(article))
  const transcripts = media.map(({ transcriptUrl }) => transcriptUrl)
  const others = [...[...translations, ...related].map(({ url }) => url), ...transcripts]
  say.exact('link related', ['related'], hrefs(entry.links, 'related'), others)
  const files = [...media.map(({ url }) => url), image?.url]
  say.exact('link enclosure', ['media'], hrefs(entry.links, 'enclosure'), files)
  const contents = entry.media?.contents
  say.exact(
    'media:content',
    ['media'],
    contents?.map(({ url }) => url),
    files,
  )
  const picture = image && contents?.findLast(({ url }) => url === image.url)
  say.text('media:title', ['image', 'caption'], picture?.title?.value, image?.caption)
  say.text('media:description', ['image', 'alt'], picture?.description?.value, image?.alt)
  const credits = picture?.credits?.map(({ value }) => value)
  say.text('media:credit', ['image', 'credit'], credits, image?.credit)
  compareStatements(say.list, reporter)
  compareFeedHtml(entry.content?.value, 'content', subject, reporter)
}
