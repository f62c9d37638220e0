import { parseArticle, safeParseArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { articlesFromFeed } from '@standfirst/import'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const rss = (item: string) =>
  `<rss version="2.0"><channel><title>T</title><link>https://example.com/</link><description>D</description><language>en</language><item><title>A</title><link>https://example.com/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate>${item}</item></channel></rss>`
const withHtml = (html: string) =>
  rss(`<description><![CDATA[${html.replaceAll(']]>', '')}]]></description>`)
const rendered = (html: string) =>
  renderHtml(parseArticle(articlesFromFeed(withHtml(html)).articles[0]))

describe('a text that is no feed, or a broken one, is one issue:', () => {
  test.each([
    ['', 'not-a-feed'],
    ['<html><body>Hello</body></html>', 'not-a-feed'],
    ['Hello', 'not-a-feed'],
    ['{"a":1}', 'not-a-feed'],
    ['null', 'not-a-feed'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[', 'broken-feed'],
    [rss('<title>'), 'broken-feed'],
    [
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<author>&x;</author>')}`,
      'broken-feed',
    ],
    [`<rss version="2.0"><channel>${'<a>'.repeat(20_000)}</channel></rss>`, 'broken-feed'],
    [rss('<__proto__>x</__proto__>'), 'broken-feed'],
  ])('%#', (source, code) => {
    const { articles, feed, issues } = articlesFromFeed(source)
    expect({ articles, feed, codes: issues.map((issue) => [issue.code, issue.severity]) }).toEqual({
      articles: [],
      feed: undefined,
      codes: [[code, 'error']],
    })
  })

  test('with the place, where the parser tells it', () => {
    const [issue] = articlesFromFeed('<rss version="2.0">\n<channel>\n<title>A</b>\n').issues
    expect(issue?.position?.start).toMatchObject({ line: 3 })
    expect(issue?.message).toContain('unexpected close tag')
  })
})

describe('what could do harm is not in the result:', () => {
  test.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<img src="x" onerror="alert(1)">',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="&lt;script&gt;alert(1)&lt;/script&gt;">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<style>@import "//evil.example"</style>',
    '<base href="https://evil.example/"><a href="a">x</a>',
    '<base href="//evil.example"><a href="a">x</a><sup><a href="#fn-1">1</a></sup>',
    '<!-- steps {"paid":true} --><p>x</p>',
    '<video poster="javascript:alert(1)" src="javascript:alert(1)"></video>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<template><script>alert(1)</script></template>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ])('%s', (html) => {
    const page = rendered(`<p>Before.</p>${html}`)
    expect(page).not.toMatch(
      /<script|<style|<iframe|<svg|<form|javascript:|\son\w+=|evil\.example/i,
    )
    expect(page).toContain('Before.')
    expect(articlesFromFeed(withHtml(html)).articles[0]?.sections?.some((one) => one.paid)).toBe(
      false,
    )
  })

  test('entities are not expanded', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`
    expect(JSON.stringify(articlesFromFeed(bomb + rss('<author>&b;</author>')))).not.toContain(
      'aaaa',
    )
  })

  test('thousands of empty links and calls of footnotes are read in time', () => {
    const call = '<sup><a href="#fn-1">1</a></sup>'
    const { articles } = articlesFromFeed(
      withHtml(`${'<a href=x>'.repeat(3000)}x<p>${call.repeat(2000)}y</p><hr><ol><li>z</li></ol>`),
    )
    expect(articles).toHaveLength(1)
  })

  test('elements 5,000 levels deep are read as text', () => {
    const { articles, issues } = articlesFromFeed(
      withHtml(`<script>no()</script>${'<div><b>'.repeat(5000)}Deep.`),
    )
    expect(articles[0]?.sections).toEqual([{ kind: 'prose', content: 'Deep.' }])
    expect(issues.map(({ code }) => code)).toContain('too-deep')
  })
})

test('fields of the model in a JSON Feed pass the gate or are left out', () => {
  const { articles, issues } = articlesFromFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      home_page_url: 'https://example.com/',
      language: 'en',
      items: [
        {
          id: 'https://example.com/a',
          title: 'A',
          content_html: '<p>A</p>',
          date_published: '2026-11-23T09:30:00Z',
          _standfirst: {
            type: 'bogus',
            subtitle: 'Sub',
            sections: [],
            url: 'https://evil.example/',
          },
        },
      ],
    }),
  )
  expect(articles).toMatchObject([{ url: 'https://example.com/a', subtitle: 'Sub' }])
  expect(articles[0]).not.toHaveProperty('type')
  expect(issues.map(({ path, severity }) => [severity, path.join('/')])).toContainEqual([
    'warning',
    'items/0/type',
  ])
})

test('any feed is read without an error, and its articles pass the gate', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<h2>x',
      '<a href=',
      '&amp;',
      ']]>',
      '<ul><li>',
      '<table><td>',
      '\0',
      '\ud800',
    ),
  )
  const texts = fc.array(text, { maxLength: 12 }).map((parts) => parts.join(''))
  const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  fc.assert(
    fc.property(texts, texts, texts, texts, (title, html, id, date) => {
      const sources = [
        rss(
          `<guid>${escaped(id)}</guid><category>${escaped(title)}</category><description>${escaped(html)}</description>`,
        ),
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>${escaped(id)}</id><title>${escaped(title)}</title><link href="${escaped(id).replaceAll('"', '')}"/><updated>${escaped(date)}</updated><content type="html">${escaped(html)}</content></entry></feed>`,
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title,
          items: [
            { id, url: 'https://example.com/a', title, content_html: html, date_published: date },
          ],
        }),
        title + html,
      ]
      for (const source of sources) {
        for (const article of articlesFromFeed(source).articles) {
          expect(safeParseArticle(article).success).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

describe('a feed that was cut off is read up to its last whole item:', () => {
  const item = (name: string) =>
    `<item><title>${name}</title><link>https://e.example/${name}</link><description>x</description><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate></item>`
  const entry = (name: string) =>
    `<entry><title>${name}</title><id>urn:x-e:${name}</id><link href="https://e.example/${name}"/><updated>2026-11-23T09:30:00Z</updated><content type="html">x</content></entry>`
  const channel =
    '<channel><title>T</title><link>https://e.example/</link><description>D</description>'
  const titles = (source: string) => {
    const { articles, issues } = articlesFromFeed(source)
    const found = issues.find(({ code }) => code === 'broken-feed')
    return { titles: articles.map(({ title }) => title), severity: found?.severity }
  }

  test.each([
    ['RSS', `<rss version="2.0">${channel}${item('a')}${item('b')}${item('c')}</channel></rss>`],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x-e:f</id><updated>2026-11-23T09:30:00Z</updated>${entry('a')}${entry('b')}${entry('c')}</feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">${channel}</channel>${item('a')}${item('b')}${item('c')}</rdf:RDF>`,
    ],
  ])('%s', (_, whole) => {
    expect(titles(whole)).toEqual({ titles: ['a', 'b', 'c'], severity: undefined })
    const third = whole.search(/<title>c/)
    expect(titles(whole.slice(0, third))).toEqual({ titles: ['a', 'b'], severity: 'warning' })
    expect(titles(whole.slice(0, third + 8))).toEqual({ titles: ['a', 'b'], severity: 'warning' })
    expect(titles(whole.slice(0, whole.search(/<title>a/) + 8)).titles).toEqual([])
    // Wherever it ends, what is whole is read, and nothing is made up.
    for (let end = whole.search(/<title>b/); end < whole.length; end += 7) {
      const read = titles(whole.slice(0, end)).titles
      expect(['a', 'b', 'c'].slice(0, read.length)).toEqual(read)
      expect(read.length).toBeGreaterThan(0)
    }
  })
})
