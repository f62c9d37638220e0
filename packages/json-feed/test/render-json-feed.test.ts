import { type Article, archiveFeed, type Feed, type Issue, unsafeHtml } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import * as jsonFeed from '@standfirst/json-feed'
import { jsonFeedRenderer, renderJsonFeed, streamJsonFeed } from '@standfirst/json-feed'
import {
  exampleFeed,
  faultsOnly,
  gatedFeed,
  hostileFeed,
  insight,
  smallFeed,
} from '@standfirst/testing'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { jsonFeedRules } from './json-feed-rules.ts'

const shown = exampleFeed.articles.filter(({ status }) => status !== 'draft')
const documents: [string, Feed][] = [
  ['full', exampleFeed],
  ['small', smallFeed],
  ['archive', archiveFeed(exampleFeed, { size: 1 })[1] as Feed],
]

describe('renderJsonFeed', () => {
  test.each(documents)('%s: whole output', async (name, feed) => {
    await expect(`${renderJsonFeed(feed)}\n`).toMatchFileSnapshot(`fixtures/${name}/feed.json`)
  })

  test.each(documents)('%s: keeps the rules of the format', (_, feed) => {
    for (const content of ['full', 'summary', 'none'] as const) {
      jsonFeedRules.parse(JSON.parse(renderJsonFeed(feed, { content })))
    }
  })

  test('feedsmith reads the same', () => {
    const { format, feed } = parseFeed(renderJsonFeed(exampleFeed))
    expect(format).toBe('json')
    expect(feed).toMatchObject({
      title: exampleFeed.title,
      feed_url: exampleFeed.feedUrl,
      authors: [{ name: 'The desk' }],
      items: shown.map(({ id, url, title, publishedAt }) => ({
        id,
        url,
        title,
        date_published: publishedAt,
      })),
    })
  })

  test('has text where there is no HTML', () => {
    const items = (content: 'summary' | 'none') =>
      JSON.parse(renderJsonFeed(exampleFeed, { content })).items.map(
        (item: Record<string, unknown>) => [item.content_html, item.content_text, item.summary],
      )
    const notice = 'This article has been retracted.'
    expect(items('summary')).toEqual([
      [undefined, insight.summary, insight.summary],
      [undefined, 'Ein Satz.', 'Ein Satz.'],
      [undefined, `${notice} It was not so.`, `${notice} It was not so.`],
    ])
    expect(items('none')).toEqual([
      [undefined, '', undefined],
      [undefined, '', undefined],
      [undefined, notice, notice],
    ])
  })

  test('carries HTML that is ready', () => {
    const content = ({ title }: Article) => unsafeHtml(`<p>${title.length}</p>`)
    const { items } = JSON.parse(renderJsonFeed(exampleFeed, { content, limit: 1 }))
    expect(items).toHaveLength(1)
    expect(items[0].content_html).toBe(`<p>${insight.title.length}</p>`)
  })

  test('reports what it leaves out', () => {
    const issues: Issue[] = []
    const strange: Article = {
      ...insight,
      url: 'javascript:alert(1)',
      publishedAt: '2026-02-30T00:00:00Z',
      rights: { license: 'javascript:alert(1)', contact: 'javascript:alert(1)' },
      translations: [{ language: 'de', url: 'javascript:alert(1)' }],
      category: { name: 'A', slug: 'a', url: 'javascript:alert(1)' },
    }
    const feed = { ...exampleFeed, hubs: ['javascript:alert(1)'], articles: [strange] }
    const onIssue = faultsOnly((issue) => void issues.push(issue))
    const json = renderJsonFeed(feed, { content: 'summary', onIssue })
    expect(json).not.toMatch(/javascript:|Secret/)
    expect(issues.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
      'unsafe-url hubs 0',
      'unsafe-url articles 0 url',
      'invalid-timestamp articles 0 publishedAt',
      'unsafe-url articles 0 category url',
      'unsafe-url articles 0 translations 0 url',
      'unsafe-url articles 0 rights license',
      'paid-section articles 0 sections 3',
      'unsafe-url articles 0 rights contact',
    ])
  })

  test('keeps to its size', () => {
    const whole = renderJsonFeed(exampleFeed)
    const maxBytes = Buffer.byteLength(whole) - 1
    const shorter = renderJsonFeed(exampleFeed, { maxBytes })
    expect(JSON.parse(shorter).items).toHaveLength(2)
    expect(renderJsonFeed(exampleFeed, { maxBytes: maxBytes + 1 })).toBe(whole)
  })

  test('a lone surrogate is replaced, and what only looks like its escape is not', () => {
    const likeEscapes = String.raw`\ud800 \\ud800 \u001f `
    const title = `${likeEscapes}\\\\\\\ud800\ud83d\ude00`
    const [article = insight] = smallFeed.articles
    const feed = { ...smallFeed, articles: [{ ...article, title }] }
    for (const maxBytes of [undefined, 100_000]) {
      const json = renderJsonFeed(feed, { maxBytes })
      expect(JSON.parse(json).items[0].title).toBe(title.toWellFormed())
      expect(json.match(/\\+ud/g)).toEqual([String.raw`\\ud`, String.raw`\\\\ud`])
    }
  })

  test('a feed with any strings keeps the rules, and is read the same', () => {
    fc.assert(
      fc.property(hostileFeed, (feed) => {
        const text = renderJsonFeed(feed)
        expect(text).not.toMatch(/\\ud[89a-f]/)
        const read = jsonFeedRules.parse(JSON.parse(text))
        expect(read.items.map(({ title, authors }) => [title, authors?.[0]?.name])).toEqual(
          feed.articles.map(({ title, authors }) => [
            title.toWellFormed(),
            authors[0]?.name.toWellFormed(),
          ]),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('every copy agrees: feedsmith reads the same titles, ids, dates, authors and texts', () => {
    fc.assert(
      fc.property(gatedFeed, (feed) => {
        const read = parseFeed(renderJsonFeed(feed)).feed as { items?: FeedsmithItem[] }
        expect(
          (read.items ?? []).map((item) => [
            item.id,
            item.url,
            item.title?.trim(),
            item.date_published,
            (item.authors ?? []).map(({ name }) => name.trim()),
            item.content_html?.trim(),
          ]),
        ).toEqual(
          feed.articles.map((article) => [
            article.id,
            article.url,
            article.title.trim(),
            article.publishedAt,
            article.authors.map(({ name }) => name.trim()),
            renderHtml(article, { profile: 'feed' }).trim(),
          ]),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('same bytes under three time zones, and nothing is changed', () => {
    const before = structuredClone(exampleFeed)
    const zone = process.env.TZ
    const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((one) => {
      process.env.TZ = one
      return renderJsonFeed(exampleFeed)
    })
    process.env.TZ = zone
    expect(new Set(outputs).size).toBe(1)
    expect(exampleFeed).toEqual(before)
  })
})

interface FeedsmithItem {
  id: string
  url?: string
  title?: string
  date_published?: string
  authors?: { name: string }[]
  content_html?: string
}

describe('streamJsonFeed', () => {
  async function* arriving(error?: Error) {
    yield* exampleFeed.articles
    if (error) throw error
  }

  test('has the bytes of renderJsonFeed', async () => {
    const stream = streamJsonFeed(exampleFeed, arriving())
    expect(await new Response(stream).text()).toBe(renderJsonFeed(exampleFeed))
  })

  test('an error surfaces', async () => {
    const error = new Error('gone')
    const stream = streamJsonFeed(exampleFeed, arriving(error))
    await expect(new Response(stream).text()).rejects.toBe(error)
  })
})

test('exported names and types', () => {
  expect(Object.keys(jsonFeed).sort()).toEqual([
    'jsonFeedRenderer',
    'renderJsonFeed',
    'streamJsonFeed',
  ])
  expectTypeOf(jsonFeedRenderer.render).toBeCallableWith(exampleFeed, { limit: 3 })
})
