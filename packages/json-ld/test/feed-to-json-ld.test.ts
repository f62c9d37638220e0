import { type Article, type Feed, type Issue, parseFeed } from '@standfirst/core'
import { articleToJsonLd, feedToJsonLd } from '@standfirst/json-ld'
import { faultsOnly } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import { checkGraph } from './check-graph.ts'
import { insight } from './insight.ts'

const feed: Feed = {
  ...parseFeed({
    title: 'Insights',
    description: 'What happened, and why it matters.',
    url: 'https://insights.example.com/ai-news',
    feedUrl: 'https://insights.example.com/feed.xml',
    language: 'en',
    publisher: { name: 'Example Insights', url: 'https://insights.example.com/' },
    image: { url: 'https://insights.example.com/logo.png', alt: '' },
    rights: { license: 'https://insights.example.com/licence' },
    articles: [],
  }),
  updatedAt: '2026-11-23T09:30:00Z',
  articles: [insight, { ...(articles.blog as Article), status: 'draft' }, articles.cjk as Article],
}

describe('feedToJsonLd', () => {
  test('is what it was', async () => {
    await expect(JSON.stringify(feedToJsonLd(feed), null, 2)).toMatchFileSnapshot(
      'fixtures/feed/output.jsonld',
    )
  })

  test('keeps to the vocabulary, with or without anything in it', () => {
    expect(checkGraph(feedToJsonLd(feed))).toEqual([])
    expect(checkGraph(feedToJsonLd({ ...feed, articles: [] }))).toEqual([])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(feedToJsonLd(feed)))).toStrictEqual(feedToJsonLd(feed))
  })

  test('names its articles as their own graphs do', () => {
    const { itemListElement } = feedToJsonLd(feed)['@graph'][0].mainEntity as {
      itemListElement: { item: { '@id': string } }[]
    }
    expect(itemListElement.map(({ item }) => item['@id'])).toEqual(
      [insight, articles.cjk as Article].map(
        (article) => articleToJsonLd(article)['@graph'][0]['@id'],
      ),
    )
  })

  test('leaves drafts out, says so, and does not report sections that it never carries', () => {
    const issues: Issue[] = []
    feedToJsonLd(feed, { onIssue: faultsOnly((issue) => issues.push(issue)) })
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unpublished-article', ['articles', 1]],
    ])
  })

  test('lists the newest, up to a limit', () => {
    expect(feedToJsonLd(feed, { limit: 1 })['@graph'][0].mainEntity).toMatchObject({
      numberOfItems: 1,
      itemListElement: [{ position: 1, url: insight.url }],
    })
  })

  test('adds nodes, and leaves the feed as it was', () => {
    const before = structuredClone(feed)
    const graph = feedToJsonLd(feed, {
      nodes: [{ '@id': feed.url, about: { '@type': 'Thing', name: 'AI' } }],
      site: { name: 'Site' },
    })
    expect(graph['@graph'][0].about).toEqual({ '@type': 'Thing', name: 'AI' })
    expect(graph['@graph'][1]?.name).toBe('Site')
    expect(feed).toEqual(before)
  })
})
