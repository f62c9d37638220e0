import * as activitypub from '@standfirst/activitypub'
import {
  type ActivityArticle,
  activityArticleRenderer,
  articleToActivityArticle,
} from '@standfirst/activitypub'
import { type Article, type ArticleInput, defineArticle, type Issue } from '@standfirst/core'
import { article as anyArticle, cases, faultsOnly, insight, rawArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkAllowed } from './allowed-elements.ts'

const actor = 'https://example.com/actor.json'

function one(input: Partial<ArticleInput>): Article {
  return defineArticle({
    url: 'https://example.com/news/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    ...input,
  } as ArticleInput)
}

/** Throw if an object holds other HTML than is allowed. */
function checkObject({ content, contentMap, image, preview, summary }: ActivityArticle): void {
  for (const html of [content, ...Object.values(contentMap ?? {})]) checkAllowed(html ?? '')
  const short = [summary, preview.content, ...Object.values(preview.contentMap ?? {})]
  for (const html of [...short, image?.content]) checkAllowed(html ?? '', true)
}

test.each(cases().map(({ name, article }) => [name, article] as const))(
  '%s: whole output',
  async (name, article) => {
    const object = articleToActivityArticle(article, { actor })
    checkObject(object)
    const json = `${JSON.stringify(object, null, 2)}\n`
    await expect(json).toMatchFileSnapshot(`fixtures/${name}.json`)
  },
)

test('any article: only HTML that is allowed, at every place', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => checkObject(articleToActivityArticle(article))),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(rawArticle(), (article) => checkObject(articleToActivityArticle(article as never))),
    { numRuns: 1000 },
  )
}, 60_000)

describe('text', () => {
  const content = (sections: ArticleInput['sections'], more: Partial<ArticleInput> = {}) =>
    articleToActivityArticle(one({ sections, ...more })).content

  test('a table is a list of its rows, a figure its picture and caption', () => {
    const cell = (value: string) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    })
    const row = (...values: string[]) => ({
      type: 'tableRow' as const,
      children: values.map(cell),
    })
    const table = { type: 'table' as const, children: [row('Place', 'Rain'), row('Bern', '9 mm')] }
    const image = {
      type: 'image' as const,
      url: 'https://example.com/a.jpg',
      alt: 'A "b"',
      title: 'C',
    }
    const article = one({
      sections: [
        { kind: 'prose', content: [table, { type: 'paragraph', children: [image] }] },
      ] as never,
    })
    const object = articleToActivityArticle(article)
    expect(object.content).toBe(
      '<ul><li><strong>Place</strong> | <strong>Rain</strong></li><li>Bern | 9 mm</li></ul>' +
        '<img src="https://example.com/a.jpg" alt="A &quot;b&quot;" title="C"><p>C</p>',
    )
    expect(object.attachment).toEqual([
      { type: 'Image', url: 'https://example.com/a.jpg', mediaType: 'image/jpeg', name: 'A "b"' },
    ])
  })

  test('what looks like markup in a text stays text', () => {
    expect(content([{ kind: 'prose', content: '<sup>1</sup> <table> <hr> <script>' }])).toBe(
      '<p>&lt;sup&gt;1&lt;/sup&gt; &lt;table&gt; &lt;hr&gt; &lt;script&gt;</p>',
    )
    const label = 'a > b " onclick="x'
    const link = { label, url: 'https://example.com/?a="><script>' }
    checkAllowed(content([{ kind: 'callToAction', link }]) ?? '')
  })

  test('neither the summary nor what to read next is in it, and notices are', () => {
    const html = content([{ kind: 'prose', content: 'Text.' }], {
      status: 'retracted',
      related: [{ url: 'https://example.com/b/', title: 'Elsewhere' }],
    })
    expect(html).toMatch(/^<p><strong>.+<\/strong><\/p><p>Text\.<\/p>$/)
    expect(html).not.toMatch(/About A|Elsewhere/)
  })

  test('holds back what is for paying readers, from its source as well', () => {
    const issues: Issue[] = []
    const object = articleToActivityArticle(
      one({
        sections: [
          { kind: 'prose', content: 'Free.' },
          { kind: 'prose', content: 'Secret.', paid: true },
        ],
      }),
      {
        source: ({ sections }) => JSON.stringify(sections),
        onIssue: faultsOnly((issue) => void issues.push(issue)),
      },
    )
    expect(JSON.stringify(object)).not.toContain('Secret')
    expect(object.source).toMatchObject({ mediaType: 'text/markdown' })
    expect(object.source?.content).toContain('Free.')
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['paid-section', 'sections', 1],
    ])
  })
})

test('whose it is: the actor first, then authors by name; else the publisher', () => {
  const owners = (input: Partial<ArticleInput>, options = {}) =>
    articleToActivityArticle(one(input), options).attributedTo
  const ada = { type: 'person' as const, name: 'Ada', url: 'https://ada.example/' }
  expect(owners({}, { actor })).toBe(actor)
  expect(owners({ authors: [ada] }, { actor })).toEqual([
    actor,
    { type: 'Person', name: 'Ada', url: 'https://ada.example/' },
  ])
  expect(owners({ publisher: 'News Ltd' })).toEqual([{ type: 'Organization', name: 'News Ltd' }])
  expect(owners({})).toBeUndefined()
})

test('tags are hashtags of one word, each once, the category first', () => {
  const none = ['C++', 'C#', '2026', '*', '🌧️', '@rain']
  const tags = ['#rain', 'Rain', 'extreme weather', 'Café', 'हिन्दी', 'G20', '#', ...none]
  const article = one({ tags, category: { name: 'Weather', url: 'https://example.com/weather/' } })
  const issues: Issue[] = []
  const object = articleToActivityArticle(article, {
    tagUrl: (tag) => (tag === 'G20' ? 'https://example.com/tag/g20/' : undefined),
    onIssue: (issue) => issues.push(issue),
  })
  expect(object.tag?.map(({ href, name }) => [name, href])).toEqual([
    ['#Weather', 'https://example.com/weather/'],
    ['#rain', undefined],
    ['#extremeWeather', undefined],
    ['#Café', undefined],
    ['#हिन्दी', undefined],
    ['#G20', 'https://example.com/tag/g20/'],
  ])
  // Servers would make another of them, or none: `#C++` and `#C#` are `#C`.
  const told = issues.filter(({ path }) => path[0] === 'tags')
  expect(told.map(({ code, path }) => [code, path[1]])).toEqual(
    ['#', ...none].map((_, index) => ['not-carried', 6 + index]),
  )
})

test('links: the page first, its Markdown, its translations', () => {
  const article = one({ translations: [{ language: 'de', url: 'https://example.com/de/a/' }] })
  const { id, url } = articleToActivityArticle(article, {
    markdownUrl: 'https://example.com/news/a.md',
    id: 'https://example.com/news/a.json',
  })
  expect(id).toBe('https://example.com/news/a.json')
  expect(url).toEqual([
    { type: 'Link', href: 'https://example.com/news/a/', mediaType: 'text/html', hreflang: 'en' },
    {
      type: 'Link',
      href: 'https://example.com/news/a.md',
      mediaType: 'text/markdown',
      hreflang: 'en',
    },
    {
      type: 'Link',
      href: 'https://example.com/de/a/',
      mediaType: 'text/html',
      hreflang: 'de',
      rel: 'alternate',
    },
  ])
})

test('times, with nothing that readers do not take', () => {
  const times = (publishedAt: string) =>
    articleToActivityArticle({ ...insight, publishedAt }).published
  expect(times('2026-11-23t09:30:00-00:00')).toBe('2026-11-23T09:30:00Z')
  expect(times(`2026-11-23T09:30:00.${'1'.repeat(80)}+01:00`)).toBe(
    '2026-11-23T09:30:00.111111111+01:00',
  )
  expect(articleToActivityArticle(one({}))).not.toHaveProperty('updated')
})

test('what is not published is reported', () => {
  const codes: string[] = []
  articleToActivityArticle(one({ status: 'draft' }), { onIssue: ({ code }) => codes.push(code) })
  expect(codes).toEqual(['unpublished-article'])
})

test('refuses options of the wrong kind', () => {
  for (const options of [
    { id: '/a.json' },
    { id: 'javascript:alert(1)' },
    { actor: 'news@example.com' },
    { followers: '' },
    { markdownUrl: 5 },
    { source: () => undefined },
    { tagUrl: () => 'javascript:alert(1)' },
  ]) {
    const article = one({ tags: ['a'] })
    expect(() => articleToActivityArticle(article, options as never)).toThrow(TypeError)
  }
})

test('exported names and types', () => {
  expect(Object.keys(activitypub).sort()).toEqual([
    'activityArticleRenderer',
    'answerWebFinger',
    'articleToActivity',
    'articleToActivityArticle',
    'authorToActor',
    'feedToActor',
    'feedToOutbox',
    'renderActivityArticle',
    'tombstone',
    'webFinger',
  ])
  expectTypeOf(activityArticleRenderer.render).toBeCallableWith(insight, { actor })
})

test('of a retracted article, summary and preview have the notice before what it claimed', () => {
  const { preview, summary } = articleToActivityArticle(one({ status: 'retracted' }))
  const notice = 'This article has been retracted.'
  expect(summary).toBe(`<p>${notice} About A.</p>`)
  expect(preview.content).toBe(`<p><strong>A</strong></p><p>${notice} About A.</p>`)
})
