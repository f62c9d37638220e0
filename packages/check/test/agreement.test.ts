import { checkAgreement } from '@standfirst/check'
import { formatIssues, parseArticle } from '@standfirst/core'
import { html, renderHtmlPage } from '@standfirst/html'
import { renderSitemap } from '@standfirst/sitemap'
import { article as anyArticle, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outputsOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'

describe.each(cases())('the outputs of $name', ({ article }) => {
  test('agree', () => {
    expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
  })
})

test('the outputs of any article agree', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
    }),
    { numRuns: 300 },
  )
})

test('a link to the page of a tag or the category is no part of the text; one of another name is', () => {
  const article = { ...richArticle, tags: ['MCP'], category: { name: 'AI & Tools', slug: 'ai' } }
  const page = renderHtmlPage(article, {
    tagUrl: () => 'https://example.com/tag/mcp/',
    categoryUrl: () => 'https://example.com/category/ai/',
  })
  expect(page.match(/rel="tag"/g)).toHaveLength(2)
  expect(checkAgreement(article, { html: page })).toEqual([])
  const spam = page.replace('rel="tag">MCP<', 'rel="tag">Cheap pills<')
  const found = checkAgreement(article, { html: spam })
  expect(found.map(({ code, message }) => [code, message.includes('/tag/mcp/')])).toContainEqual([
    'copy-adds',
    true,
  ])
})

test('the page for readers of any other language is named in every output but the graph', () => {
  const translations = [
    { language: 'x-default', url: 'https://example.com/choose/' },
    { language: 'de', url: 'https://example.com/de/flood/' },
  ]
  const article = { ...richArticle, translations }
  const outputs = outputsOf(article)
  expect(formatIssues(checkAgreement(article, outputs))).toBe('')
  expect(outputs.html).toContain('hreflang="x-default" href="https://example.com/choose/"')
  expect(outputs.atom).toContain('hreflang="x-default"')
  expect(renderSitemap([article])).toContain('hreflang="x-default"')
  expect(JSON.parse(outputs.jsonLd ?? String())['@graph'][0].workTranslation).toMatchObject({
    inLanguage: 'de',
  })
})

test('the text of a feed may be empty where a heading that says the summary is all that the article has', () => {
  const parse = (content: string) =>
    parseArticle({
      url: 'https://example.com/a',
      language: 'en',
      title: 'Rain',
      summary: 'Rain',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [{ kind: 'prose', heading: 'Rain', content }],
    })
  const { atom, jsonFeed, rss } = outputsOf(parse(''))
  expect(rss).toContain('<![CDATA[]]>')
  expect(formatIssues(checkAgreement(parse(''), { atom, jsonFeed, rss }))).toBe('')
  const found = checkAgreement(parse('It fell.'), { atom, jsonFeed, rss })
  expect([...new Set(found.map(({ code, output }) => `${output} ${code}`))].sort()).toEqual([
    'atom copy-lacks',
    'jsonFeed copy-lacks',
    'rss copy-lacks',
  ])
})

test("what the site puts after the article is the site's own; anything else is not", () => {
  const after = html`<section><h2>Comments</h2><p>Be kind.</p><article>An old comment</article></section>`
  const page = renderHtmlPage(richArticle, { after })
  expect(formatIssues(checkAgreement(richArticle, { html: page }, { after }))).toBe('')
  const spam = page.replace('Be kind.', 'Cheap pills.')
  expect(checkAgreement(richArticle, { html: spam }, { after }).map(({ code }) => code)).toEqual([
    'copy-adds',
  ])
})

test('a picture that is there in its own width, too, is offered once, and agrees', () => {
  const variants = [480, 1200].map((width) => ({ url: `https://e.com/${width}.webp`, width }))
  const image = { url: 'https://e.com/p.png', alt: 'P', width: 1200, height: 800, variants }
  const article = { ...richArticle, image }
  const page = renderHtmlPage(article)
  expect(page).not.toContain('p.png 1200w')
  expect(checkAgreement(article, { html: page })).toEqual([])
  const fewer = page.replace('https://e.com/480.webp 480w, ', '')
  expect(checkAgreement(article, { html: fewer })).not.toEqual([])
})
