import { type Article, type Issue, parseArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { expect, test } from 'vitest'

const refused = 'data:text/plain,x'

const article = parseArticle({
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
  authors: ['Ada', 'Bob'],
})

test.each<[path: (string | number)[], change: object]>([
  [
    ['authors', 1, 'url'],
    { authors: [article.authors[0], { ...article.authors[1], url: refused }] },
  ],
  [
    ['image', 'variants', 0, 'url'],
    {
      image: {
        url: 'https://example.com/a.png',
        alt: '',
        variants: [{ url: refused, width: 320 }],
      },
    },
  ],
  [
    ['related', 0, 'image', 'url'],
    {
      related: [{ title: 'B', url: 'https://example.com/b/', image: { url: refused, alt: '' } }],
    },
  ],
])('an address that is refused is reported where it stands: %j', (path, change) => {
  const issues: Issue[] = []
  const html = renderHtml({ ...article, ...change } as Article, {
    onIssue: (issue) => issues.push(issue),
  })
  expect(html).not.toContain(refused)
  const found = issues.filter(({ code }) => code === 'unsafe-url').map((issue) => issue.path)
  expect(found).toEqual([path])
})
