import { parseArticle } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const words = '<p>The tide rose over the quay, and the boats with it.</p>'

function page(head: string, body = words, url = 'https://quay.example/high/water') {
  const { article, issues } = articleFromHtml(
    `<html lang="en"><head><title>High water</title><meta property="article:published_time" content="2026-11-23T09:30:00Z">${head}</head><body><article class="entry-content">${body}</article></body></html>`,
    { url },
  )
  if (!article) throw new Error(JSON.stringify(issues))
  return { article: parseArticle(article), issues }
}

describe('addresses without a scheme have that of the page', () => {
  test.each([
    ['og:image', '<meta property="og:image" content="//cdn.example/a.jpg">'],
    ['twitter:image', '<meta name="twitter:image" content=" //cdn.example/a.jpg ">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","headline":"High water","image":"//cdn.example/a.jpg"}</script>',
    ],
  ])('in %s', (_name, head) => {
    expect(page(head).article.image?.url).toBe('https://cdn.example/a.jpg')
    expect(page(head, words, 'http://quay.example/').article.image?.url).toBe(
      'http://cdn.example/a.jpg',
    )
  })

  test('in the base, the text and the canonical address', () => {
    const { article } = page(
      '<base href="//cdn.example/x/"><link rel="canonical" href="//quay.example/c">',
      `${words}<p><a href="y">y</a> <a href="//other.example/z">z</a></p>`,
    )
    expect(article.url).toBe('https://quay.example/c')
    expect(JSON.stringify(article.sections)).toContain('"https://cdn.example/x/y"')
    expect(JSON.stringify(article.sections)).toContain('"https://other.example/z"')
  })

  test('in a feed that is read over http', () => {
    const { articles } = articlesFromFeed(
      `<rss version="2.0"><channel><title>T</title><link>http://quay.example/</link><language>en</language><item><title>x</title><link>//quay.example/p</link><pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate><description>&lt;p&gt;&lt;img src="//cdn.example/a.jpg" alt="Quay"&gt;&lt;/p&gt;</description></item></channel></rss>`,
    )
    expect(articles[0]?.url).toBe('http://quay.example/p')
    expect(JSON.stringify(articles[0]?.sections)).toContain('"http://cdn.example/a.jpg"')
  })
})

test('an empty link leads to the page itself, an empty picture is none', () => {
  const { article } = page('', `${words}<p><a href="">Top</a> <a href="#">x</a><img src=""></p>`)
  const text = JSON.stringify(article.sections)
  expect(text).toContain('"url":"https://quay.example/high/water"')
  expect(text).not.toContain('"image"')
})

test.each([
  'javascript:alert(1)',
  '/\\evil.example/a.jpg',
  '///evil.example/a.jpg',
  'data:image/png,x',
])('the address %s is none', (url) => {
  expect(page(`<meta property="og:image" content="${url}">`).article.image).toBeUndefined()
})
