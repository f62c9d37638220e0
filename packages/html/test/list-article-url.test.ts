import { defineFeed } from '@standfirst/core'
import { renderHtmlList } from '@standfirst/html'
import { expect, test } from 'vitest'

const feed = defineFeed({
  title: 'River',
  description: 'D',
  url: 'https://reader.example/',
  language: 'en',
  articles: [
    {
      url: 'https://a.example/1?x=1&y=2',
      language: 'en',
      title: 'A',
      summary: 'S',
      publishedAt: '2026-11-23T09:30:00Z',
    },
  ],
})

test.each(['https://reader.example/read/1?a=1&b=2', '/read/1', 'read?id=1'])(
  'an article is read at the address that the reader gives: %s',
  (own) => {
    const html = renderHtmlList(feed, { articleUrl: () => own })
    const href = own.replaceAll('&', '&amp;')
    expect(html).toContain(`<a class="p-name" href="${href}">A</a>`)
    expect(html).toContain('<a class="u-url" hidden href="https://a.example/1?x=1&amp;y=2"></a>')
  },
)

test.each([
  undefined,
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  '//evil.example/',
  'https://a.example/1?x=1&y=2',
])('else at its own: %j', (own) => {
  const html = renderHtmlList(feed, { articleUrl: () => own })
  expect(html).toBe(renderHtmlList(feed))
})

test('it is asked with the article', () => {
  const html = renderHtmlList(feed, { articleUrl: ({ title }) => `/${title}"><script>` })
  expect(html).not.toContain('<script>')
  expect(html).toContain('href="/A')
})
