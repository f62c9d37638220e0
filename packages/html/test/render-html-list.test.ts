import { defineFeed } from '@standfirst/core'
import { expect, test } from 'vitest'
import { renderHtmlList } from '../src/index.ts'

const listed = (source: object) => {
  const issues: string[] = []
  const text = renderHtmlList(
    defineFeed({
      title: 'River',
      description: 'Several feeds.',
      url: 'https://example.com/',
      language: 'en',
      articles: [
        {
          url: 'https://a.example/one/',
          language: 'en',
          title: 'One',
          summary: 'One.',
          publishedAt: '2026-11-23T09:30:00Z',
          source,
        },
      ],
    }),
    { onIssue: ({ path }) => path.includes('source') && issues.push(path.join('.')) },
  )
  return { issues, source: /<span class="sf-source">(.*?)<\/span>/.exec(text)?.[1] }
}

test('a list says whose feed an article is from', () => {
  expect(listed({ name: 'A & B', url: 'https://a.example/' })).toEqual({
    issues: [],
    source: '<a href="https://a.example/">A &amp; B</a>',
  })
  expect(listed({ name: 'A' })).toEqual({ issues: [], source: 'A' })
  expect(listed({ url: 'https://a.example/blog/' }).source).toBe(
    '<a href="https://a.example/blog/">a.example</a>',
  )
  expect(listed({ feed: 'https://a.example/feed' })).toEqual({
    issues: ['articles.0.source.feed'],
    source: undefined,
  })
})

test('a list loads pictures late, but for that of the newest article on a home page', () => {
  const articles = ['one', 'two'].map((name) => ({
    url: `https://a.example/${name}/`,
    language: 'en',
    title: name,
    summary: name,
    publishedAt: '2026-11-23T09:30:00Z',
    image: { url: `https://a.example/${name}.jpg`, alt: name },
  }))
  const feed = defineFeed({
    ...{ title: 'River: Law', description: 'D', url: 'https://example.com/', language: 'en' },
    articles,
  })
  const late = (options: object) =>
    [...renderHtmlList(feed, options).matchAll(/<img[^>]*?(loading|fetchpriority)=/g)].map(
      ([, found]) => found,
    )
  expect(late({ lead: true })).toEqual(['fetchpriority', 'loading'])
  expect(late({})).toEqual(['loading', 'loading'])
  // Its heading may leave out what stands above it.
  expect(renderHtmlList(feed, { heading: 'Law' })).toContain('<h1 class="p-name">Law</h1>')
})
