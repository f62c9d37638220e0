import { expect, test } from 'vitest'
import { articleFromHtml, articlesFromFeed } from '../src/index.ts'

const feed = `<rss version="2.0"><channel><title>H</title><link>https://h.example/</link>
  <description>d</description><language>en</language>
  <item><title>A</title><link>https://h.example/a</link></item></channel></rss>`
const page = '<html lang="en"><title>A</title><h1>A</h1><p>It rained for nine hours.</p></html>'

const readers = [
  ['a feed', (time: string) => articlesFromFeed(feed, { defaultPublishedAt: time }).articles[0]],
  [
    'a page',
    (time: string) =>
      articleFromHtml(page, { url: 'https://h.example/a', defaultPublishedAt: time }).article,
  ],
] as const

test.each(readers)('a day stands for the time that %s does not tell', (_name, read) => {
  const { publishedAt, status } = read('2026-11-23') ?? {}
  expect([publishedAt, status]).toEqual(['2026-11-23T00:00:00Z', undefined])
})

test.each(readers)('what is no time is refused, of %s', (_name, read) => {
  expect(() => read('yesterday')).toThrow(
    '`defaultPublishedAt` is the text `yesterday`, expected an RFC 3339 timestamp with an offset, or a day',
  )
})
