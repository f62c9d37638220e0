import { expect, test } from 'vitest'
import { defineArticle, safeParseArticle } from '../../src/index.ts'

const base = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}

test('an article remembers the feed that it was taken from', () => {
  const source = { name: 'The\nGazette', url: '/gazette/', feed: 'https://gazette.example/feed' }
  expect(defineArticle({ ...base, source }).source).toEqual({
    name: 'The Gazette',
    url: 'https://example.com/gazette/',
    feed: 'https://gazette.example/feed',
  })
  expect(defineArticle({ ...base, source: { name: 'G' } }).source).toEqual({ name: 'G' })
  expect(defineArticle(base)).not.toHaveProperty('source')
})

test.each([
  [{ feed: 'javascript:alert(1)' }, ['source', 'feed']],
  [{ url: 'ftp://example.com/' }, ['source', 'url']],
  [{ name: 7 }, ['source', 'name']],
  [{ feedUrl: 'https://example.com/feed' }, ['source', 'feedUrl']],
  ['The Gazette', ['source']],
])('%j is no source', (source, path) => {
  const { issues, success } = safeParseArticle({ ...base, source })
  expect(success).toBe(false)
  expect(issues.map((issue) => issue.path)).toEqual([path])
})
