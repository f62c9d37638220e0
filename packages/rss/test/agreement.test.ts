import type { Article } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { renderRss } from '@standfirst/rss'
import { exampleFeed, feedparser, gatedFeed, has, newsboatTitles } from '@standfirst/testing'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { parseFragment } from 'parse5'
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { strictTexts } from './strict-texts.ts'

// Parsers trim texts, and XML gives every line break as a line feed.
const trim = (text = '') => text.replace(/\r\n?/g, '\n').trim()

/** The text of a description, which is HTML, as a browser reads it; markup in it is a fault. */
function fromHtml(html = ''): string {
  const { childNodes } = parseFragment(html)
  return childNodes.map((node) => ('value' in node ? node.value : node.nodeName)).join('')
}

interface Read {
  id: string | undefined
  title: string
  link: string | undefined
  /** In milliseconds; RSS has whole seconds. */
  published: number
  summary: string
  authors: string[]
  categories: string[]
  content: string
}

const expected = (article: Article): Read => ({
  id: article.id,
  title: trim(article.title),
  link: article.url,
  published: Math.floor(Date.parse(article.publishedAt) / 1000) * 1000,
  summary: trim(article.summary),
  authors: article.authors.map(({ name }) => trim(name)),
  categories: [...new Set(article.tags)].map(trim),
  content: trim(renderHtml(article, { profile: 'feed' })),
})

describe('every copy agrees: titles, ids, dates, links, authors, categories and texts', () => {
  test('a strict parser', () => {
    fc.assert(
      fc.property(gatedFeed, (feed) => {
        const xml = renderRss(feed)
        const texts = (name: string) => strictTexts(xml, name).map(trim)
        const read = feed.articles.map(expected)
        expect(texts('guid')).toEqual(read.map(({ id }) => id))
        expect(texts('title').slice(1)).toEqual(read.map(({ title }) => title))
        expect(texts('dc:creator')).toEqual(read.flatMap(({ authors }) => authors))
        expect(texts('category')).toEqual(read.flatMap(({ categories }) => categories))
        expect(texts('content:encoded')).toEqual(read.map(({ content }) => content))
      }),
      { numRuns: 1000 },
    )
  })

  test('feedsmith', () => {
    fc.assert(
      fc.property(gatedFeed, (feed) => {
        const { items = [] } = parseFeed(renderRss(feed)).feed as { items?: FeedsmithItem[] }
        const read = items.map(
          (item): Read => ({
            id: item.guid?.value,
            title: trim(item.title),
            link: item.link,
            published: Date.parse(item.pubDate ?? ''),
            summary: trim(fromHtml(item.description)),
            authors: item.dc?.creators?.map(trim) ?? [],
            categories: item.categories?.map(({ name }) => trim(name)) ?? [],
            content: trim(item.content?.encoded),
          }),
        )
        expect(read).toEqual(feed.articles.map(expected))
      }),
      { numRuns: 1000 },
    )
  })

  test('rss-parser', async () => {
    await fc.assert(
      fc.asyncProperty(gatedFeed, async (feed) => {
        const { items } = await new RssParser().parseString(renderRss(feed))
        const read = items.map((item) => ({
          id: item.guid,
          title: trim(item.title),
          link: item.link,
          published: Date.parse(item.isoDate ?? ''),
          summary: trim(fromHtml(item.content)),
          // It knows one author only.
          author: trim(item.creator),
          content: trim(item['content:encoded']),
        }))
        expect(read).toEqual(
          feed.articles.map(expected).map(({ authors, categories: _, ...rest }) => ({
            ...rest,
            author: authors[0] ?? '',
          })),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test.skipIf(!has.feedparser)('Universal Feed Parser', () => {
    // It takes the controls U+0080 to U+009F for letters of Windows-1252, letters of Latin-1 that could
    // be the bytes of one letter in UTF-8 for that letter, and loses the semicolon of what looks like a
    // reference in a link.
    const feeds = fc
      .sample(gatedFeed, 1500)
      .filter(
        (feed) => !/[\u0080-\u009f]|[\u00c2-\u00f4][\u00a0-\u00bf]/.test(JSON.stringify(feed)),
      )
      .filter(({ articles }) => !articles.some(({ url }) => /&\w+;/.test(url)))
    expect(feeds.length).toBeGreaterThan(800)
    const results = feedparser(feeds.map((feed) => renderRss(feed)))
    expect(results.filter(({ bozo }) => bozo)).toEqual([])
    const read = results.map(({ entries }) =>
      entries.map(
        (entry): Read => ({
          id: entry.id,
          title: trim(entry.title),
          link: entry.link,
          published: Date.parse(entry.published),
          summary: trim(fromHtml(entry.summary)),
          authors: (entry.authors ?? []).map(({ name }) => trim(name)),
          categories: (entry.tags ?? []).map(({ term }) => trim(term)),
          content: trim(entry.content[0]?.value),
        }),
      ),
    )
    expect(read).toEqual(feeds.map(({ articles }) => articles.map(expected)))
  })

  test.skipIf(!has.newsboat)('newsboat lists every item', () => {
    const articles = fc
      .sample(gatedFeed, 200)
      .flatMap((feed) => feed.articles)
      .map((article, index) => ({ ...article, id: `urn:x:${index}` }))
    const listed = newsboatTitles(renderRss({ ...exampleFeed, articles }))
    expect(listed).toHaveLength(articles.length)
  })
})

interface FeedsmithItem {
  title?: string
  link?: string
  guid?: { value: string }
  pubDate?: string
  description?: string
  dc?: { creators?: string[] }
  categories?: { name: string }[]
  content?: { encoded?: string }
}
