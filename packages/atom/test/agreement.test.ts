import { renderAtom } from '@standfirst/atom'
import type { Article } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { feedparser, gatedFeed, has } from '@standfirst/testing'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'

// Parsers trim texts, and XML gives every line break as a line feed.
const trim = (text = '') => text.replace(/\r\n?/g, '\n').trim()
const inContent = (article: Article) => trim(renderHtml(article, { profile: 'feed' }))

interface Read {
  id: string
  title: string
  link: string
  published: string
  summary: string
  authors: string[]
  tags: string[]
  content: string
}

const expected = (article: Article): Read => ({
  id: article.id,
  title: trim(article.title),
  link: article.url,
  published: article.publishedAt,
  summary: trim(article.summary),
  authors: article.authors.map(({ name }) => trim(name)),
  tags: article.tags.map(trim),
  content: inContent(article),
})

describe('every copy agrees: titles, ids, dates, links, authors, tags and texts', () => {
  test('feedsmith', () => {
    fc.assert(
      fc.property(gatedFeed, (feed) => {
        const { entries = [] } = parseFeed(renderAtom(feed)).feed as { entries?: FeedsmithEntry[] }
        const read = entries.map(
          (entry): Read => ({
            id: entry.id,
            title: trim(entry.title.value),
            link: entry.links.find(({ rel }) => rel === 'alternate')?.href ?? '',
            published: entry.published,
            summary: trim(entry.summary?.value),
            authors: entry.authors?.map(({ name }) => trim(name)) ?? [],
            tags: entry.categories?.map(({ term }) => trim(term)) ?? [],
            content: trim(entry.content?.value),
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
        const { items } = await new RssParser().parseString(renderAtom(feed))
        expect(
          items.map((item) => [item.id, trim(item.title), item.link, trim(item.content)]),
        ).toEqual(
          feed.articles.map((article) => [
            article.id,
            trim(article.title),
            article.url,
            inContent(article),
          ]),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test.skipIf(!has.feedparser)('Universal Feed Parser', () => {
    // It takes the controls U+0080 to U+009F for letters of Windows-1252, and letters of Latin-1 that
    // could be the bytes of one letter in UTF-8 for that letter.
    const feeds = fc
      .sample(gatedFeed, 1500)
      .filter(
        (feed) => !/[\u0080-\u009f]|[\u00c2-\u00f4][\u00a0-\u00bf]/.test(JSON.stringify(feed)),
      )
    expect(feeds.length).toBeGreaterThan(800)
    const results = feedparser(feeds.map((feed) => renderAtom(feed)))
    expect(results.filter(({ bozo }) => bozo)).toEqual([])
    const read = results.map(({ entries }) =>
      entries.map(
        (entry): Read => ({
          id: entry.id,
          title: trim(entry.title),
          link: entry.link,
          published: entry.published,
          summary: trim(entry.summary),
          authors: (entry.authors ?? []).map(({ name }) => trim(name)),
          tags: (entry.tags ?? []).map(({ term }) => trim(term)),
          content: trim(entry.content[0]?.value),
        }),
      ),
    )
    expect(read).toEqual(feeds.map(({ articles }) => articles.map(expected)))
  })
})

interface FeedsmithEntry {
  id: string
  title: { value: string }
  links: { href: string; rel?: string }[]
  published: string
  summary?: { value: string }
  authors?: { name: string }[]
  categories?: { term: string }[]
  content?: { value?: string }
}
