import type { Article, Issue } from '@standfirst/core'
import * as sitemap from '@standfirst/sitemap'
import {
  renderSitemap,
  renderSitemapIndex,
  renderSitemaps,
  type Sitemap,
  sitemapRenderer,
  streamSitemap,
  streamSitemaps,
} from '@standfirst/sitemap'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { faultsOnly, fullArticle, siteArticle } from './site-articles.ts'
import { assertValid, hasXmllint, readXml } from './valid-xml.ts'

const articles = [3, 2, 1].map((number) => siteArticle(number))
const locs = (xml: string) => readXml(xml).flatMap(([name, text]) => (name === 'loc' ? [text] : []))

function collect(): { issues: Issue[]; onIssue: (issue: Issue) => void; codes: () => string[] } {
  const issues: Issue[] = []
  const codes = () => issues.map(({ code, path }) => [code, ...path].join(' '))
  return { issues, onIssue: faultsOnly((issue) => void issues.push(issue)), codes }
}

describe('renderSitemap', () => {
  test('names the page, its change, pictures and translations', async () => {
    await expect(renderSitemap([fullArticle])).toMatchFileSnapshot('fixtures/full/sitemap.xml')
  })

  test('without pictures', () => {
    const xml = renderSitemap([fullArticle], { images: false })
    expect(xml).not.toContain('image')
    expect(xml).toContain('hreflang="de"')
  })

  test.skipIf(!hasXmllint)('is valid by the schema of sitemaps.org', () => {
    assertValid('all.xsd', renderSitemap([fullArticle, ...articles]))
    assertValid('all.xsd', renderSitemap(articles, { images: false }))
  })

  test('leaves out what may not be read, and reports it', () => {
    const { onIssue, codes } = collect()
    const strange = [
      siteArticle(1, { status: 'draft' }),
      siteArticle(2, { status: 'withheld' }),
      siteArticle(3, { status: 'retracted' }),
      siteArticle(4, { url: 'javascript:alert(1)' }),
      siteArticle(5, { url: `https://example.com/${'a'.repeat(2048)}` }),
      siteArticle(6, { updatedAt: 'yesterday', image: { url: 'data:image/png,x', alt: '' } }),
    ]
    expect(locs(renderSitemap(strange, { onIssue }))).toEqual([
      'https://example.com/a3',
      'https://example.com/a6',
    ])
    expect(codes()).toEqual([
      'unpublished-article 0',
      'unpublished-article 1',
      'unsafe-url 3 url',
      'long-url 4 url',
      'invalid-timestamp 5 updatedAt',
      'unsafe-url 5 image url',
    ])
  })

  test('stops at its limits, and reports it', () => {
    const { onIssue, codes } = collect()
    expect(locs(renderSitemap(articles, { maxUrls: 2, onIssue }))).toHaveLength(2)
    expect(codes()).toEqual(['sitemap-too-long 2'])
    const maxBytes = new TextEncoder().encode(renderSitemap(articles.slice(0, 2))).length
    expect(locs(renderSitemap(articles, { maxBytes }))).toHaveLength(2)
    expect(locs(renderSitemap(articles, { maxBytes: maxBytes - 1 }))).toHaveLength(1)
  })

  test('does not go deeper than any renderer, for an object that skipped the gate', () => {
    let content: object = { type: 'image', url: 'https://example.com/deep.png' }
    for (let depth = 0; depth < 20_000; depth++) content = { type: 'x', children: [content] }
    const sections = [{ kind: 'prose', content: [content] }] as unknown as Article['sections']
    expect(renderSitemap([siteArticle(1, { sections })])).not.toContain('deep.png')
  })

  test('is well-formed, and says the same, for any strings', () => {
    const hostile = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { maxLength: 5 }), (strings) => {
        const hostileArticles = strings.map(([path, language, date]) =>
          siteArticle(1, {
            url: `https://example.com/${path}`,
            updatedAt: date,
            image: { url: `https://example.com/${language}`, alt: '' },
            translations: [{ language, url: `https://example.com/${path}` }],
          }),
        )
        for (const loc of locs(renderSitemap(hostileArticles))) {
          expect(
            hostileArticles.map(({ url }) => url.toWellFormed().replace(/[\ufffe\uffff]/g, '')),
          ).toContain(loc)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('same bytes under three time zones, and nothing is changed', () => {
    const before = structuredClone(fullArticle)
    const zone = process.env.TZ
    const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((one) => {
      process.env.TZ = one
      return renderSitemap([fullArticle])
    })
    process.env.TZ = zone
    expect(new Set(outputs).size).toBe(1)
    expect(fullArticle).toEqual(before)
  })
})

describe('renderSitemaps', () => {
  test('cuts at the limits, and tells when each changed', () => {
    const many = Array.from({ length: 7 }, (_, index) => siteArticle(index))
    const sitemaps = renderSitemaps(many, { maxUrls: 3 })
    expect(sitemaps.map(({ urls }) => urls)).toEqual([3, 3, 1])
    expect(sitemaps.flatMap(({ xml }) => locs(xml))).toEqual(many.map(({ url }) => url))
    expect(sitemaps.map(({ updatedAt }) => updatedAt)).toEqual(
      [2, 5, 6].map((index) => many[index]?.publishedAt),
    )
    expect(renderSitemaps([])).toEqual([])
  })

  test('cuts 120,001 pages at 50,000', () => {
    const one = siteArticle(1)
    const many = Array.from({ length: 120_001 }, () => one)
    expect(renderSitemaps(many).map(({ urls }) => urls)).toEqual([50_000, 50_000, 20_001])
  })

  test('cuts at 50 MB', () => {
    const url = `https://example.com/${'a'.repeat(2000)}`
    const sitemaps = renderSitemaps(Array.from({ length: 30_000 }, () => siteArticle(1, { url })))
    expect(sitemaps).toHaveLength(2)
    for (const { xml } of sitemaps) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(52_428_800)
  })

  test('leaves out a page that no sitemap has room for', () => {
    const { onIssue, codes } = collect()
    const large = siteArticle(9, { url: `https://example.com/${'a'.repeat(2000)}` })
    const sitemaps = renderSitemaps([siteArticle(1), large, siteArticle(2)], {
      maxBytes: 800,
      onIssue,
    })
    expect(sitemaps.flatMap(({ xml }) => locs(xml))).toEqual([1, 2].map((n) => siteArticle(n).url))
    expect(codes()).toEqual(['sitemap-too-long 1'])
  })
})

describe('streams', () => {
  async function* arriving(error?: Error) {
    yield* articles
    if (error) throw error
  }

  test('streamSitemap has the bytes of renderSitemap', async () => {
    const options = { maxUrls: 2 }
    expect(await new Response(streamSitemap(arriving(), options)).text()).toBe(
      renderSitemap(articles, options),
    )
    const error = new Error('gone')
    await expect(new Response(streamSitemap(arriving(error))).text()).rejects.toBe(error)
  })

  test('streamSitemaps has the sitemaps of renderSitemaps', async () => {
    const streamed: Sitemap[] = []
    for await (const one of streamSitemaps(arriving(), { maxUrls: 2 })) streamed.push(one)
    expect(streamed).toEqual(renderSitemaps(articles, { maxUrls: 2 }))
  })
})

describe('renderSitemapIndex', () => {
  const references = [
    { url: 'https://example.com/sitemap-1.xml?a&b', updatedAt: '2026-01-01T00:00:00Z' },
    { url: 'https://example.com/sitemap-2.xml' },
  ]

  test('names sitemaps', async () => {
    await expect(renderSitemapIndex(references)).toMatchFileSnapshot('fixtures/index/index.xml')
    if (hasXmllint) assertValid('index.xsd', renderSitemapIndex(references))
  })

  test('reports what it leaves out', () => {
    const { onIssue, codes } = collect()
    const strange = [{ url: '//example.com/x' }, { url: 'https://example.com/', updatedAt: 'now' }]
    expect(locs(renderSitemapIndex(strange, { onIssue }))).toEqual(['https://example.com/'])
    expect(codes()).toEqual(['unsafe-url 0 url', 'invalid-timestamp 1 updatedAt'])
    renderSitemapIndex([...references, { url: 'https://example.com/\ufffe' }], { onIssue })
    expect(codes().at(-1)).toBe('removed-characters 2 url')
    const many = Array.from({ length: 50_001 }, () => ({ url: 'https://example.com/s.xml' }))
    expect(locs(renderSitemapIndex(many, { onIssue }))).toHaveLength(50_000)
    expect(codes().at(-1)).toBe('sitemap-too-long 50000')
  })
})

test('exported names and types', () => {
  expect(Object.keys(sitemap).sort()).toEqual([
    'renderNewsSitemap',
    'renderSitemap',
    'renderSitemapIndex',
    'renderSitemaps',
    'sitemapRenderer',
    'streamSitemap',
    'streamSitemaps',
  ])
  expectTypeOf(sitemapRenderer.render).toBeCallableWith([fullArticle], { images: false })
  // @ts-expect-error: a news sitemap needs to know what time it is
  expect(() => sitemap.renderNewsSitemap([], {})).toThrow(RangeError)
})
