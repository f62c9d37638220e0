import { describe, expect, test } from 'vitest'
import { filterFeed, parseFeed, safeParseFeed } from '../../src/index.ts'

function feedOf(...categories: (string | { name: string; slug?: string })[]) {
  return {
    title: 'T',
    description: 'D',
    url: 'https://example.com/',
    feedUrl: 'https://example.com/feed.xml',
    language: 'en',
    articles: categories.map((category, index) => ({
      url: `https://example.com/${index}/`,
      language: 'en',
      title: 'A',
      summary: 'About A.',
      publishedAt: '2026-11-23T09:30:00Z',
      category,
    })),
  }
}

function told(...categories: Parameters<typeof feedOf>): string[] {
  const result = safeParseFeed(feedOf(...categories))
  expect(result.success).toBe(true)
  return result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('categories whose names differ only in signs', () => {
  test('have feeds of their own where the signs have names', () => {
    const feed = parseFeed(feedOf('C', 'C++', 'C#', '🎉', '🚀'))
    expect(told('C', 'C++', 'C#', '🎉', '🚀')).toEqual([])
    for (const { category } of feed.articles) {
      const { articles, categories } = filterFeed(feed, { category: category?.name })
      expect([articles.length, categories]).toEqual([1, [category]])
    }
  })

  test('are told where one slug is made from them', () => {
    expect(told('🎉 News', '🚀 News', 'News', '🚀 News')).toEqual([
      'shared-slug articles.1.category',
      'shared-slug articles.2.category',
    ])
    expect(told('What?', 'What')).toEqual(['shared-slug articles.1.category'])
  })

  test('are one where they are spelled in two ways, or share a slug on purpose', () => {
    expect(told('AI News', 'AI-News', 'ai news', 'Ai  News')).toEqual([])
    expect(told('Café', 'Cafe\u0301')).toEqual([])
    expect(told('News', { name: '🎉 Newsroom', slug: 'news' })).toEqual([])
  })
})
