import { type Article, type Feed, filterFeed } from '@standfirst/core'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { numberedArticle, numberedFeed } from './feed-articles.ts'

const ai = { name: 'AI News & Tools', slug: 'ai-news-tools' }
const articles: Article[] = [
  numberedArticle(4, { tags: ['MCP', 'a/b ..'], category: ai, language: 'en-GB' }),
  numberedArticle(3, { tags: ['mcp'], authors: [{ type: 'person', name: 'Zoë' }] }),
  numberedArticle(2, { category: { name: 'Law', slug: 'law', url: 'https://example.com/c/law' } }),
  numberedArticle(1, { language: 'de', category: ai }),
]
const feed: Feed = {
  ...numberedFeed(0),
  id: 'urn:example:feed',
  authors: [{ type: 'organization', name: 'Desk', url: 'https://example.com/desk' }],
  articles,
}
const ids = ({ articles }: Feed) => articles.map(({ title }) => title.at(-1)).join('')

describe('filterFeed', () => {
  test('by category: slug or name', () => {
    const filtered = filterFeed(feed, { category: 'ai-news-tools' })
    expect(ids(filtered)).toBe('41')
    expect(filtered).toMatchObject({
      title: 'Example News: AI News & Tools',
      url: 'https://example.com/category/ai-news-tools/',
      feedUrl: 'https://example.com/category/ai-news-tools/feed.xml',
      categories: [ai],
      updatedAt: '2026-01-01T04:00:00.000Z',
    })
    expect(filtered).not.toHaveProperty('id')
    expect(filterFeed(feed, { category: 'AI news & tools' })).toEqual(filtered)
    expect(filterFeed(feed, { category: 'law' }).url).toBe('https://example.com/c/law')
  })

  test('by tag, in upper or lower case', () => {
    const filtered = filterFeed(feed, { tag: 'MCP' })
    expect(ids(filtered)).toBe('43')
    expect(filtered.feedUrl).toBe('https://example.com/tag/mcp/feed.xml')
    expect(filterFeed(feed, { tag: 'a/b ..' }).url).toBe('https://example.com/tag/a-b-../')
  })

  test('by author: name or address, the feed’s own where an article has none', () => {
    expect(ids(filterFeed(feed, { author: 'Zoe\u0308' }))).toBe('3')
    expect(ids(filterFeed(feed, { author: 'https://example.com/desk' }))).toBe('421')
  })

  test('by language range', () => {
    expect(ids(filterFeed(feed, { language: 'en' }))).toBe('432')
    const german = filterFeed(feed, { language: 'de' })
    expect(ids(german)).toBe('1')
    expect(german.language).toBe('de')
    expect(ids(filterFeed(feed, { language: 'e' }))).toBe('')
  })

  test('by all conditions together', () => {
    const filtered = filterFeed(feed, { category: 'ai-news-tools', language: 'en', tag: 'mcp' })
    expect(ids(filtered)).toBe('4')
    expect(filtered.url).toBe('https://example.com/category/ai-news-tools/tag/mcp/language/en/')
    expect(filtered.title).toBe('Example News: AI News & Tools, mcp, en')
  })

  test('parts that are steps in a path stay apart', () => {
    const urls = ['.', '..', '%2e'].map((tag) => filterFeed(feed, { tag }).url)
    expect(new Set(urls).size).toBe(3)
  })

  test('a draft does not date what it is left out of', () => {
    const draft = numberedArticle(9, { tags: ['mcp'], status: 'draft' })
    const filtered = filterFeed({ ...feed, articles: [draft, ...articles] }, { tag: 'mcp' })
    expect(filtered.updatedAt).toBe(articles[0]?.publishedAt)
  })

  test('takes names', () => {
    const names = {
      url: 'https://example.com/x',
      feedUrl: 'https://example.com/x.xml',
      title: 'X',
      id: 'urn:x:1',
    }
    expect(filterFeed(feed, { tag: 'mcp', ...names })).toMatchObject(names)
  })

  test('keeps the place in history only where it is still true', () => {
    const archive = { kind: 'current' as const, previous: 'https://example.com/1.xml' }
    expect(filterFeed({ ...feed, archive }, { tag: 'mcp' })).not.toHaveProperty('archive')
    const complete = filterFeed({ ...feed, archive: { kind: 'complete' } }, { tag: 'mcp' })
    expect(complete.archive).toEqual({ kind: 'complete' })
  })

  test('any words make absolute addresses below the feed’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        const { url, feedUrl } = filterFeed(feed, { tag })
        expect(url).toMatch(/^https:\/\/example\.com\/tag\/[^/]*\/$/)
        expect(feedUrl).toMatch(/^https:\/\/example\.com\/tag\/[^/]*\/feed\.xml$/)
      }),
    )
    for (const tag of ['.', '..', '%2e%2e', '\ud800', '?#', ' ']) {
      expect(filterFeed(feed, { tag }).url).toMatch(/^https:\/\/example\.com\/tag\/[^/]*\/$/)
    }
  })

  test('does not mutate', () => {
    const before = structuredClone(feed)
    filterFeed(feed, { tag: 'mcp', category: 'law' })
    expect(feed).toEqual(before)
    expectTypeOf(filterFeed).returns.toEqualTypeOf<Feed>()
  })
})
