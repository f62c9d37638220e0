import { type ArchiveFeedOptions, type Article, archiveFeed, type Feed } from '@standfirst/core'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { numberedArticle, numberedFeed } from './feed-articles.ts'

const ids = (feed: Feed) => feed.articles.map(({ id }) => Number(id.split('a').at(-1)))
const byUrl = (documents: Feed[]) =>
  new Map(documents.map((document) => [document.feedUrl, JSON.stringify(document)]))

describe('archiveFeed', () => {
  test('cuts archive documents from the oldest end and links them', () => {
    const [current, newer, older] = archiveFeed(numberedFeed(8), { size: 3, currentSize: 2 })
    expect(ids(current as Feed)).toEqual([8, 7])
    expect(ids(newer as Feed)).toEqual([6, 5, 4])
    expect(ids(older as Feed)).toEqual([3, 2, 1])
    expect([current, newer, older].map((document) => document?.archive)).toEqual([
      { kind: 'current', previous: 'https://example.com/archive/2/feed.xml' },
      {
        kind: 'archive',
        current: 'https://example.com/feed.xml',
        previous: 'https://example.com/archive/1/feed.xml',
      },
      {
        kind: 'archive',
        current: 'https://example.com/feed.xml',
        next: 'https://example.com/archive/2/feed.xml',
      },
    ])
    expect(older?.feedUrl).toBe('https://example.com/archive/1/feed.xml')
    expect(older?.id).toBe('https://example.com/feed.xml')
    expect(older?.updatedAt).toBe('2026-01-01T03:00:00.000Z')
  })

  test.each(['archive/1.xml', '/archive/1.xml', 'ftp://example.com/1', '', undefined])(
    'refuses an address of a document that is not absolute: %s',
    (given) => {
      const address = () => given as string
      expect(() => archiveFeed(numberedFeed(8), { size: 3, address })).toThrow(
        /^What `address` gave is .*, expected an absolute http\(s\) address$/,
      )
    },
  )

  test('keeps a short history in the current document', () => {
    const documents = archiveFeed(numberedFeed(5), { size: 3 })
    expect(documents).toHaveLength(1)
    expect(documents[0]?.archive).toEqual({ kind: 'current' })
    expect(archiveFeed({ ...numberedFeed(0) }, { size: 1 })[0]?.articles).toEqual([])
  })

  test('every article is in one document, and the walk from the current one finds it', () => {
    const sizes = fc.record({
      count: fc.nat(60),
      size: fc.integer({ min: 1, max: 9 }),
      currentSize: fc.nat(9),
    })
    fc.assert(
      fc.property(sizes, ({ count, size, currentSize }) => {
        const documents = archiveFeed(numberedFeed(count), { size, currentSize })
        const found = new Map(documents.map((document) => [document.feedUrl, document]))
        const walked: number[] = []
        let next: string | undefined = 'https://example.com/feed.xml'
        while (next) {
          const document: Feed | undefined = found.get(next)
          walked.push(...ids(document as Feed))
          next = document?.archive?.previous
        }
        expect(walked).toEqual(Array.from({ length: count }, (_, index) => count - index))
        for (const archive of documents.slice(1)) expect(archive.articles).toHaveLength(size)
      }),
    )
  })

  test('a new article changes the current document, and the newest archive one at most', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), (count, size) => {
        const before = byUrl(archiveFeed(numberedFeed(count), { size }))
        const after = byUrl(archiveFeed(numberedFeed(count + 1), { size }))
        const changed = [...before].filter(([url, text]) => after.get(url) !== text)
        const grown = after.size > before.size
        expect(changed.length).toBe(grown && before.size > 1 ? 2 : 1)
        expect(changed[0]?.[0]).toBe('https://example.com/feed.xml')
      }),
    )
  })

  test('withholding an article changes its own document only; drafts take no place', () => {
    const feed = numberedFeed(12)
    const before = byUrl(archiveFeed(feed, { size: 3 }))
    const withheld = feed.articles.map((article) =>
      article.id.endsWith('a2') ? { ...article, status: 'withheld' as const } : article,
    )
    const after = byUrl(archiveFeed({ ...feed, articles: withheld }, { size: 3 }))
    expect(
      [...before].filter(([url, text]) => after.get(url) !== text).map(([url]) => url),
    ).toEqual(['https://example.com/archive/1/feed.xml'])
    const draft = numberedArticle(99, { status: 'draft' })
    expect(
      byUrl(archiveFeed({ ...feed, articles: [draft, ...feed.articles] }, { size: 3 })),
    ).toEqual(before)
  })

  test('an archive document of which nothing is left changes no more', () => {
    const gone = numberedFeed(6).articles.map((article) =>
      Number(article.id.at(-1)) <= 2 ? { ...article, status: 'withheld' as const } : article,
    )
    const oldest = (articles: Article[]) =>
      archiveFeed(
        { ...numberedFeed(0), updatedAt: articles[0]?.publishedAt ?? '', articles },
        { size: 2 },
      ).at(-1)
    const before = oldest(gone)
    expect(before?.articles.map(({ status }) => status)).toEqual(['withheld', 'withheld'])
    expect(before).not.toHaveProperty('updatedAt')
    expect(oldest([numberedArticle(7), ...gone])).toEqual(before)
  })

  test('takes addresses', () => {
    const address = (number: number) => `https://example.com/old-${number}.xml`
    const [current] = archiveFeed(numberedFeed(4), { size: 2, address })
    expect(current?.archive?.previous).toBe('https://example.com/old-1.xml')
  })

  test('leaves what only the current document needs out of the archive', () => {
    const feed = {
      ...numberedFeed(4),
      hubs: ['https://hub.example/'],
      ttlMinutes: 5,
      id: 'urn:x:1',
    }
    const [current, archive] = archiveFeed(feed, { size: 2 })
    expect(current).toMatchObject({ hubs: feed.hubs, ttlMinutes: 5 })
    expect(archive).not.toHaveProperty('hubs')
    expect(archive).not.toHaveProperty('ttlMinutes')
    expect(archive?.id).toBe('urn:x:1')
  })

  test('does not mutate, and refuses what it cannot cut', () => {
    const feed = numberedFeed(9)
    const before = structuredClone(feed)
    archiveFeed(feed, { size: 2 })
    expect(feed).toEqual(before)
    for (const size of [0, -1, 1.5, Number.NaN, Infinity]) {
      expect(() => archiveFeed(feed, { size })).toThrow(RangeError)
    }
    expect(() => archiveFeed(feed, { size: 1, currentSize: -1 })).toThrow(RangeError)
    const { feedUrl: _, ...homeless } = feed
    expect(() => archiveFeed(homeless, { size: 2 })).toThrow(TypeError)
  })

  test('types', () => {
    expectTypeOf(archiveFeed).parameters.toEqualTypeOf<[Feed, ArchiveFeedOptions]>()
    expectTypeOf(archiveFeed).returns.toEqualTypeOf<Feed[]>()
  })
})
