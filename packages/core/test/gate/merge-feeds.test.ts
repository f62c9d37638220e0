import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defineFeed, type Feed, mergeFeeds, parseFeed } from '../../src/index.ts'

const about = { title: 'N', description: 'D', url: 'https://example.com/', language: 'en' }

function feed(name: string, articles: object[], more: object = {}): Feed {
  const url = `https://${name}.example/`
  const whole = articles.map((one) => ({ language: 'en', title: 'A', summary: 'S', ...one }))
  return defineFeed({ ...about, url, ...more, articles: whole as never })
}

const river = (...feeds: Feed[]) => {
  const merged = mergeFeeds(feeds, about)
  if (!merged.success) throw new Error('not merged')
  return merged
}

test('articles of all feeds stand newest first', () => {
  const a = feed('a', [
    { url: 'https://a.example/1', publishedAt: '2026-11-21' },
    { url: 'https://a.example/3', publishedAt: '2026-11-23' },
  ])
  const b = feed('b', [{ url: 'https://b.example/2', publishedAt: '2026-11-22' }])
  const { feed: merged, issues } = river(a, b)
  expect(merged.articles.map(({ url }) => url)).toEqual([
    'https://a.example/3',
    'https://b.example/2',
    'https://a.example/1',
  ])
  expect(merged).toMatchObject({ title: 'N', updatedAt: '2026-11-23T00:00:00Z' })
  expect(issues).toEqual([])
})

test('of one id the article that changed last is kept, and the other is told of with its place', () => {
  const same = { id: 'urn:example:1', publishedAt: '2026-11-21' }
  const a = feed('a', [{ ...same, url: 'https://a.example/', title: 'Old' }])
  const b = feed('b', [
    { ...same, url: 'https://b.example/', title: 'New', updatedAt: '2026-11-22' },
  ])
  for (const [feeds, gone] of [
    [[a, b], 0],
    [[b, a], 1],
  ] as const) {
    const merged = river(...feeds)
    expect(merged.feed.articles.map(({ title }) => title)).toEqual(['New'])
    expect(merged.issues).toMatchObject([
      { code: 'duplicate-id', severity: 'warning', path: ['feeds', gone, 'articles', 0] },
    ])
  }
  expect(river(a, a).feed.articles).toHaveLength(1)
})

test('an article takes with it what its feed said of it', () => {
  const a = feed('a', [{ url: 'https://a.example/1', publishedAt: '2026-11-21' }], {
    authors: ['Ada'],
    publisher: 'A News',
    rights: { license: 'https://creativecommons.org/licenses/by/4.0/' },
  })
  expect(river(a).feed.articles).toMatchObject([
    {
      authors: [{ name: 'Ada' }],
      publisher: { name: 'A News' },
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ])
  expect(a.articles[0]?.authors).toEqual([])
})

test('an article of another site remembers its feed, unless it remembers one already', () => {
  const source = { name: 'First', feed: 'https://first.example/feed.xml' }
  const a = feed(
    'a',
    [
      { url: 'https://a.example/1', publishedAt: '2026-11-22' },
      { url: 'https://a.example/2', publishedAt: '2026-11-21', source },
    ],
    { title: 'A', feedUrl: 'https://a.example/feed.xml' },
  )
  const own = feed('own', [{ url: 'https://example.com/1', publishedAt: '2026-11-20' }], {
    url: 'https://example.com/news/',
  })
  expect(river(a, own).feed.articles.map((article) => article.source)).toEqual([
    { name: 'A', url: 'https://a.example/', feed: 'https://a.example/feed.xml' },
    source,
    undefined,
  ])
})

test('metadata that is wrong is told, and nothing is thrown', () => {
  const merged = mergeFeeds([], { ...about, url: '/river' })
  expect(merged).toMatchObject({ success: false, issues: [{ code: 'unsafe-url', path: ['url'] }] })
})

test('what is merged passes the gate as it is, whatever the feeds are', () => {
  const article = fc.record({
    url: fc.integer({ min: 1, max: 6 }).map((number) => `https://a.example/${number}`),
    publishedAt: fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`),
  })
  const any = fc
    .uniqueArray(article, { selector: ({ url }) => url, maxLength: 6 })
    .map((articles) => feed('a', articles))
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (feeds) => {
      const { feed: merged, issues } = river(...feeds)
      expect(parseFeed(merged)).toEqual(merged)
      const all = feeds.flatMap(({ articles }) => articles)
      expect(merged.articles.length + issues.length).toBe(all.length)
      expect(new Set(merged.articles.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)))
    }),
    { numRuns: 200 },
  )
})

test('articles that passed no gate are known by their addresses', () => {
  const plain = { title: 'A', url: 'https://a.example/', language: 'en' }
  const articles = ['1', '2'].map((path) => ({
    ...feed('a', [{ url: `https://a.example/${path}`, publishedAt: '2026-11-21' }]).articles[0],
    id: undefined,
  }))
  const { feed: merged, issues } = river({ ...plain, articles } as never)
  expect(merged.articles.map(({ id }) => id)).toEqual([
    'https://a.example/1',
    'https://a.example/2',
  ])
  expect(issues).toEqual([])
})
