import { describe, expect, test } from 'vitest'
import { articleFromHtml, articlesFromFeed } from '../src/index.ts'

const url = 'https://example.com/en/tea/'
const text = '<p>A paragraph with words, commas and more words that is long enough.</p>'

function read(head: string) {
  const page = `<html lang="en-GB"><head><title>Tea</title>${head}</head><body><article><h1>Tea</h1>${text.repeat(4)}</article></body></html>`
  return articleFromHtml(page, { url })
}

test('translations that the head of a page links to are those of the article', () => {
  const link = (tag: string, href: string) =>
    `<link rel="alternate" hreflang="${tag}" href="${href}">`
  const { article } = read(
    [
      link('x-default', url),
      link('en-us', '/us/tea/'),
      link('de-AT', '/at/tee/'),
      link('de-DE', '/de/tee/'),
      link('fr', '/fr/'),
      link('zh-Hant', '/zh/cha/'),
      '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
    ].join(''),
  )
  expect(article?.translations).toEqual([
    { language: 'de', url: 'https://example.com/at/tee/' },
    { language: 'zh-Hant', url: 'https://example.com/zh/cha/' },
  ])
})

describe('JSON-LD that is nearly JSON', () => {
  const graph = JSON.stringify({ '@type': 'NewsArticle', headline: 'Tea', author: 'Ada & Co' })
  test.each([
    ['a comment of words before it', `<!-- by a plug-in -->${graph}`],
    ['in a comment', `<!--\n${graph}\n-->`],
    ['escaped as HTML', graph.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ])('%s', (_name, script) => {
    const { article, issues } = read(`<script type="application/ld+json">${script}</script>`)
    expect(issues.map(({ code }) => code)).not.toContain('not-json')
    expect(article?.authors).toEqual([{ name: 'Ada & Co' }])
  })
})

test('tags of JSON Feed that are one text', () => {
  const item = { id: 1, url, title: 'Tea', content_text: 'Tea.', date_published: '2026-01-05' }
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', language: 'en' }
  const { articles } = articlesFromFeed(
    JSON.stringify({ ...feed, items: [{ ...item, tags: 'tea, cups,,' }] }),
  )
  const category = articles[0]?.category
  const name = typeof category === 'object' ? category.name : category
  expect([name, articles[0]?.tags]).toEqual(['tea', ['cups']])
})
