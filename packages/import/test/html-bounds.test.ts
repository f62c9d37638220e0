import { safeParseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'
import { parseHtml } from '../src/html/parse-html.ts'
import { textWithoutTags } from '../src/html/text-without-tags.ts'
import { articleFromHtml, articlesFromFeed, htmlToContent } from '../src/index.ts'

const nested = (levels: number) => `${'<div>'.repeat(levels)}Text.${'</div>'.repeat(levels)}`

// parse5 makes three elements of its own around a fragment.
test.each([
  ['elements inside each other', nested(10), nested(11), { depth: 10 }, 'too-deep'],
  ['elements', '<p>a'.repeat(20), '<p>a'.repeat(21), { elements: 23 }, 'too-large'],
  ['comments', '<!---->'.repeat(20), '<!---->'.repeat(21), { elements: 23 }, 'too-large'],
  [
    'formatting that goes on in each paragraph',
    unclosed(3, 3),
    unclosed(3, 500),
    { copies: 1 },
    'too-large',
  ],
])('a fragment has a bound of %s', (_, within, beyond, bounds, refused) => {
  expect(parseHtml(within, 'fragment', bounds)).toHaveProperty('tree')
  expect(parseHtml(beyond, 'fragment', bounds)).toEqual({ refused })
})

test('what stands in templates counts, too', () => {
  const deep = (levels: number) => `${'<template>'.repeat(levels)}Text.`
  expect(parseHtml(deep(10), 'fragment', { depth: 10 })).toHaveProperty('tree')
  expect(parseHtml(deep(11), 'fragment', { depth: 10 })).toEqual({ refused: 'too-deep' })
})

test('sloppy markup of old pages is within the bounds', () => {
  const cells = '<tr><td><font size=2>One<td><font size=3>Two'.repeat(1000)
  const html = `<table>${cells}</table>${unclosed(15, 200)}${'<p><b>a<i>b</b>c</i>'.repeat(2000)}`
  expect(parseHtml(html, 'fragment')).toHaveProperty('tree')
})

test('many paragraphs beside each other are not too deep', () => {
  const html = Array.from({ length: 8_000 }, (_, index) => `<p>Number ${index}.</p>`).join('')
  const { articles, issues } = articlesFromFeed(feed(html))
  expect(issues).toEqual([])
  expect(articles[0]?.sections).toMatchObject([{ content: { length: 8_000 } }])
  expect(safeParseArticle(articles[0]).success).toBe(true)
})

test('of an item with elements as deep as browsers nest them all is read, beyond it the text', () => {
  expect(articlesFromFeed(feed(nested(510))).issues).toEqual([])
  const { articles, issues } = articlesFromFeed(feed(nested(513)))
  expect(issues).toMatchObject([{ code: 'too-deep', path: ['items', 0, 'sections'] }])
  expect(articles[0]?.sections).toEqual([{ kind: 'prose', content: 'Text.' }])
})

test('of an item with more elements than an article may have the text is read', () => {
  const { articles, issues } = articlesFromFeed(feed('a<br>'.repeat(100_000)))
  expect(issues).toMatchObject([{ code: 'too-large', path: ['items', 0, 'sections'] }])
  expect(articles[0]?.sections).toMatchObject([{ kind: 'prose', content: /^a a a / }])
})

test('pages beyond the bounds are refused as what they are', () => {
  const options = { url: 'https://example.com/a' }
  expect(articleFromHtml(nested(600), options)).toMatchObject({
    article: undefined,
    issues: [{ code: 'too-deep', severity: 'error' }],
  })
  expect(articleFromHtml('a<br>'.repeat(100_000), options)).toMatchObject({
    article: undefined,
    issues: [{ code: 'too-large', severity: 'error' }],
  })
})

test('of items with one id and time each gets a number of its own', () => {
  const item = '<item><title>A</title><guid>same</guid><link>https://example.com/a</link></item>'
  const { articles } = articlesFromFeed(
    `<rss version="2.0"><channel><title>T</title><link>https://example.com/</link><description>D</description>${item.repeat(4)}</channel></rss>`,
  )
  const ids = articles.map(({ id }) => id?.replace(/^.*Z/, ''))
  expect(ids).toEqual(['', '-2', '-3', '-4'])
})

test.each([
  ['a<b>b</b> c', 'a b c'],
  ['<p>a<script>no()</script>b<style>no</STYLE>c', 'a b c'],
  ['a<script>no() <b>no</b>', 'a'],
  ['a<scripts>b</scripts>', 'a b'],
  ['a < b', 'a'],
  ['', ''],
])('the text without tags of `%s` is `%s`', (html, text) => {
  expect(textWithoutTags(html)).toBe(text)
})

/** Formatting of several kinds that is not closed, and paragraphs, which all begin with it. */
function unclosed(kinds: number, paragraphs: number): string {
  const fonts = Array.from({ length: kinds }, (_, index) => `<font size=${index}>`).join('')
  return `<p>${fonts}${'<p>a</p>'.repeat(paragraphs)}`
}

function feed(html: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: 'https://example.com/',
    language: 'en',
    items: [
      {
        id: 'https://example.com/a',
        url: 'https://example.com/a',
        title: 'A',
        date_published: '2026-11-23T09:30:00Z',
        content_html: html,
      },
    ],
  })
}

test.each(['↩', '↩\ufe0e'])('sixty signs of a way back, and more: %j', (sign) => {
  const html = `<p>A<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">Note <a href="#r1">${sign.repeat(60)}x</a></li></ol>`
  expect(JSON.stringify(htmlToContent(html).content)).toContain('x')
})
