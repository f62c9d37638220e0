import type { Article, Feed } from '@standfirst/core'

/** A feed of articles `a1` (oldest) to `a<count>`, newest first, an hour apart. */
export function numberedFeed(count: number): Feed {
  return {
    title: 'Example News',
    description: 'News',
    url: 'https://example.com/',
    feedUrl: 'https://example.com/feed.xml',
    language: 'en',
    articles: Array.from({ length: count }, (_, index) => numberedArticle(count - index)),
  }
}

/** Article `a<number>`, published so many hours into 2026. */
export function numberedArticle(number: number, more: Partial<Article> = {}): Article {
  const publishedAt = new Date(Date.UTC(2026, 0, 1, number)).toISOString()
  return {
    schemaVersion: 2,
    id: `https://example.com/a${number}`,
    url: `https://example.com/a${number}`,
    type: 'article',
    status: 'published',
    language: 'en',
    title: `Article ${number}`,
    summary: '',
    authors: [],
    publishedAt,
    tags: [],
    media: [],
    sections: [],
    related: [],
    corrections: [],
    translations: [],
    ...more,
  }
}
