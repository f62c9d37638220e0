import { renderAtom } from '@standfirst/atom'
import { defineFeed } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { expect, test } from 'vitest'

const source = {
  name: 'Gazette & <Son>',
  url: 'https://gazette.example/',
  feed: 'https://gazette.example/feed?a=1&b=2',
}
const article = {
  url: 'https://gazette.example/1',
  language: 'en',
  title: 'A',
  summary: 'S',
  publishedAt: '2026-11-23T09:30:00Z',
}
const about = { title: 'River', description: 'D', url: 'https://river.example/', language: 'en' }
const river = defineFeed({ ...about, articles: [{ ...article, source }] })
const read = (text: string, options = {}) => articlesFromFeed(text, options).articles[0]?.source

test('what RSS, Atom and JSON Feed say of a source is read back', () => {
  const { url: _, ...named } = source
  expect(read(renderRss(river))).toEqual(named)
  expect(read(renderAtom(river))).toEqual(source)
  expect(read(renderJsonFeed(river))).toEqual(source)
})

test('an article remembers the feed that it was read from, where that is wanted', () => {
  const feedUrl = 'https://own.example/feed'
  const own = defineFeed({ ...about, feedUrl, articles: [article] })
  for (const text of [renderRss(own), renderAtom(own), renderJsonFeed(own)]) {
    expect(read(text)).toBeUndefined()
    expect(read(text, { source: true })).toEqual({ name: 'River', url: about.url, feed: feedUrl })
  }
  expect(read(renderAtom(river), { source: true })).toEqual(source)
})

test('an address that does harm is none', () => {
  const rss = renderRss(river).replace(/<source url="[^"]*"/, '<source url="javascript:alert(1)"')
  expect(read(rss)).toEqual({ name: source.name })
})
