import * as atproto from '@standfirst/atproto'
import {
  articleToStandardDocument,
  type Blob,
  coverInput,
  feedToStandardPublication,
  standardDocumentRenderer,
  standardLinks,
  wellKnownPublication,
} from '@standfirst/atproto'
import { type Article, type ArticleInput, defineArticle, type Issue } from '@standfirst/core'
import {
  article as anyArticle,
  cases,
  exampleFeed,
  faultsOnly,
  gatedFeed,
  insight,
} from '@standfirst/testing'
import { renderText } from '@standfirst/text'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkRecord } from './lexicons.ts'

const uri = 'at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/site.standard.publication/3kabcdefghi2a'
const cid = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'
const blob: Blob = { $type: 'blob', ref: { $link: cid }, mimeType: 'image/jpeg', size: 12_345 }

function one(input: Partial<ArticleInput>): Article {
  return defineArticle({
    url: 'https://example.com/news/a/?b=1',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    ...input,
  } as ArticleInput)
}

describe('articleToStandardDocument', () => {
  test.each(cases().map(({ name, article }) => [name, article] as const))(
    '%s: whole output, valid by the lexicon',
    async (name, article) => {
      const record = articleToStandardDocument(article)
      checkRecord(record)
      const json = `${JSON.stringify(record, null, 2)}\n`
      await expect(json).toMatchFileSnapshot(`fixtures/${name}.json`)
    },
  )

  test('any article gives a record that the lexicon allows, with the text of the article', () => {
    fc.assert(
      fc.property(anyArticle(), (article) => {
        const record = articleToStandardDocument(article, { coverImage: blob })
        checkRecord(record)
        const text = renderText(article, { parts: 'text', marks: false, links: 'none' }).trimEnd()
        expect(record.textContent ?? '').toBe(text)
        const address = URL.parse(`${record.site}${record.path ?? ''}`)?.href
        expect(address).toBe(URL.parse(article.url)?.href)
      }),
      { numRuns: 300 },
    )
  })

  test('stands in its publication where its address does, and alone elsewhere', () => {
    const place = (url: string, base: string) => {
      const issues: Issue[] = []
      const onIssue = faultsOnly((issue) => void issues.push(issue))
      const publication = { uri, url: base }
      const { path, site } = articleToStandardDocument(one({ url }), { publication, onIssue })
      return [site, path, ...issues.map(({ code }) => code)]
    }
    expect(place('https://example.com/news/a/?b=1', 'https://example.com/')).toEqual([
      uri,
      '/news/a/?b=1',
    ])
    expect(place('https://example.com/news/a', 'https://example.com/news')).toEqual([uri, '/a'])
    // The same address, written otherwise.
    expect(place('https://example.com/blog/a/', 'https://EXAMPLE.com/blog/')).toEqual([uri, '/a/'])
    expect(place('https://example.com/bl%C3%B6g/a', 'https://example.com/blög/')).toEqual([
      uri,
      '/a',
    ])
    expect(place('https://example.com/blög/', 'https://example.com:443/bl%C3%B6g')).toEqual([
      uri,
      '/',
    ])
    expect(place('https://example.com/newsroom/a', 'https://example.com/news')).toEqual([
      'https://example.com',
      '/newsroom/a',
      'address-elsewhere',
    ])
    expect(place('https://example.com.evil.example/a', 'https://example.com')).toEqual([
      'https://example.com.evil.example',
      '/a',
      'address-elsewhere',
    ])
  })

  test('cuts what is too long, between words and characters, and says so', () => {
    const issues: Issue[] = []
    const article = one({
      title: `${'word '.repeat(120)}end`,
      summary: '👩‍👩‍👧‍👦'.repeat(2000),
      tags: ['#river', 'river', 'x'.repeat(200)],
      category: 'Weather',
    })
    const record = articleToStandardDocument(article, {
      onIssue: faultsOnly((issue) => void issues.push(issue)),
    })
    checkRecord(record)
    expect(record.title).toMatch(/ word…$/)
    // 25 bytes a family, and three for the ellipsis.
    expect(record.description).toBe(`${'👩‍👩‍👧‍👦'.repeat(1199)}…`)
    expect(record.tags).toEqual(['Weather', 'river', `${'x'.repeat(127)}…`])
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['cut-text', 'summary'],
      ['cut-text', 'tags', 2],
      ['cut-text', 'title'],
    ])
  })

  test('holds back what is for paying readers', () => {
    const issues: Issue[] = []
    const article = one({
      sections: [
        { kind: 'prose', content: 'Free.' },
        { kind: 'prose', content: 'Secret.', paid: true },
      ],
    })
    const onIssue = faultsOnly((issue) => void issues.push(issue))
    const record = articleToStandardDocument(article, { onIssue })
    expect(record.textContent).toBe('Free.')
    articleToStandardDocument({ ...article, status: 'draft' }, { onIssue })
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(['paid-section', 'unpublished-article']),
    )
  })

  test('refuses what no server gave', () => {
    for (const options of [
      { coverImage: { ...blob, size: 1_000_001 } },
      { coverImage: { ...blob, mimeType: 'text/html' } },
      { coverImage: { ...blob, ref: { $link: '../x' } } },
      { coverImage: 'https://example.com/a.jpg' },
      { post: { uri: 'https://example.com/', cid } },
      { post: { uri, cid: 'x' } },
      {
        publication: { uri: 'at://did:plc:abc/site.standard.document/1', url: 'https://a.example' },
      },
      { publication: { uri, url: '/news' } },
    ]) {
      expect(() => articleToStandardDocument(insight, options as never)).toThrow(TypeError)
    }
    const post = { uri: uri.replace('site.standard.publication', 'app.bsky.feed.post'), cid }
    const record = articleToStandardDocument(insight, { coverImage: blob, post })
    checkRecord(record)
    expect(record).toMatchObject({ coverImage: blob, bskyPostRef: post })
  })

  test('writes times as records hold them', () => {
    const times = (publishedAt: string) =>
      articleToStandardDocument({ ...insight, publishedAt }).publishedAt
    expect(times('2026-11-23t09:30:00-00:00')).toBe('2026-11-23T09:30:00Z')
    expect(times(`2026-11-23T09:30:00.${'1'.repeat(80)}+01:00`)).toBe(
      '2026-11-23T09:30:00.111111111+01:00',
    )
  })
})

describe('feedToStandardPublication', () => {
  test('any feed gives a record that the lexicon allows', () => {
    const record = feedToStandardPublication(exampleFeed, { icon: blob, showInDiscover: false })
    checkRecord(record)
    expect(record).toEqual({
      $type: 'site.standard.publication',
      url: 'https://example.com',
      name: exampleFeed.title,
      description: exampleFeed.description,
      icon: blob,
      preferences: { showInDiscover: false },
    })
    fc.assert(
      fc.property(gatedFeed, (feed) => checkRecord(feedToStandardPublication(feed))),
      { numRuns: 200 },
    )
  })
})

test('links and the well-known file name the records', () => {
  const document = uri.replace('publication', 'document')
  expect(standardLinks({ document, publication: uri })).toEqual([
    { rel: 'site.standard.document', href: document },
    { rel: 'site.standard.publication', href: uri },
  ])
  expect(standardLinks({})).toEqual([])
  expect(wellKnownPublication(uri)).toBe(uri)
  for (const wrong of [document, 'https://example.com/', `${uri}\n`, `${uri}/"><script>`, 5]) {
    expect(() => wellKnownPublication(wrong as string)).toThrow(TypeError)
    expect(() => standardLinks({ publication: wrong as string })).toThrow(TypeError)
  }
})

test('a cover is the image, or the widest variant that may be small enough', () => {
  const image = {
    url: 'https://example.com/large.jpg',
    alt: '',
    bytes: 2_000_000,
    variants: [
      { url: 'https://example.com/s.avif', width: 400, mediaType: 'image/avif' },
      { url: 'https://example.com/m.avif', width: 800, mediaType: 'image/avif' },
    ],
  }
  const issues: Issue[] = []
  const onIssue = (issue: Issue) => void issues.push(issue)
  expect(coverInput(one({ image }))?.candidates.map(({ url }) => url.slice(20))).toEqual([
    'm.avif',
    's.avif',
  ])
  expect(coverInput(one({ image: { ...image, bytes: 9 } }))?.candidates).toHaveLength(3)
  expect(coverInput(one({ image: { ...image, variants: [] } }), onIssue)).toBeUndefined()
  expect(issues.map(({ code }) => code)).toEqual(['large-cover'])
  expect(coverInput(one({}), onIssue)).toBeUndefined()
  expect(issues).toHaveLength(1)
})

test('exported names and types', () => {
  expect(Object.keys(atproto).sort()).toEqual([
    'articleToPost',
    'articleToStandardDocument',
    'coverInput',
    'feedToStandardPublication',
    'renderStandardDocument',
    'renderStandardPublication',
    'standardDocumentKey',
    'standardDocumentRenderer',
    'standardLinks',
    'standardPublicationRenderer',
    'wellKnownPublication',
  ])
  expectTypeOf(standardDocumentRenderer.render).toBeCallableWith(insight, { coverImage: blob })
})

test('of a retracted article, the notice stands before what it claimed', () => {
  const { description } = articleToStandardDocument(one({ status: 'retracted' }))
  expect(description).toMatch(/^This article has been retracted\. ./)
})
