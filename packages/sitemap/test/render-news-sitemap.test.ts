import type { Issue } from '@standfirst/core'
import { renderNewsSitemap } from '@standfirst/sitemap'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOnly, fullArticle, siteArticle } from './site-articles.ts'
import { assertValid, hasXmllint, readXml } from './valid-xml.ts'

const now = '2026-01-03T05:00:00Z'
const values = (xml: string, name: string) =>
  readXml(xml).flatMap(([element, text]) => (element === name ? [text] : []))

describe('renderNewsSitemap', () => {
  test('names news', async () => {
    const xml = renderNewsSitemap([fullArticle], { now })
    await expect(xml).toMatchFileSnapshot('fixtures/full/news-sitemap.xml')
    if (hasXmllint) assertValid('all.xsd', xml)
  })

  test('only of the two days before now', () => {
    const at = (publishedAt: string) => siteArticle(1, { publishedAt, title: publishedAt })
    const articles = [
      at('2026-01-03T05:00:01Z'),
      at('2026-01-03T05:00:00Z'),
      at('2026-01-01T00:30:00-05:00'),
      at('2026-01-01T05:00:00Z'),
      at('2026-01-01T04:59:59Z'),
      at('whenever'),
    ]
    expect(values(renderNewsSitemap(articles, { now }), 'news:title')).toEqual([
      '2026-01-03T05:00:00Z',
      '2026-01-01T00:30:00-05:00',
      '2026-01-01T05:00:00Z',
    ])
    expect(() => renderNewsSitemap([], { now: 'today' })).toThrow(RangeError)
  })

  test('leaves out what is no news, and reports it', () => {
    const issues: Issue[] = []
    const { publisher: _, ...homeless } = siteArticle(3)
    const articles = [
      siteArticle(1, { status: 'draft' }),
      siteArticle(2, { status: 'retracted' }),
      homeless,
    ]
    const when = '2026-01-01T12:00:00Z'
    const xml = renderNewsSitemap(articles, {
      now: when,
      onIssue: faultsOnly((issue) => issues.push(issue)),
    })
    expect(values(xml, 'loc')).toEqual([])
    expect(issues.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
      'unpublished-article 0',
      'retracted-article 1 status',
      'missing-publisher 2 publisher',
    ])
    const named = renderNewsSitemap(articles, { now: when, publication: 'Q & A' })
    expect(values(named, 'news:name')).toEqual(['Q & A'])
  })

  test('reports what XML can’t carry', () => {
    const issues: Issue[] = []
    const articles = [siteArticle(1), siteArticle(2, { title: 'a\u0000b' })]
    const options = {
      now: '2026-01-02T00:00:00Z',
      onIssue: faultsOnly((issue) => issues.push(issue)),
    }
    expect(values(renderNewsSitemap(articles, options), 'news:title').at(-1)).toBe('ab')
    expect(issues).toMatchObject([{ code: 'removed-characters', path: [1, 'title'] }])
  })

  test('stops at 1,000 pages', () => {
    const issues: Issue[] = []
    const many = Array.from({ length: 1001 }, () => siteArticle(1))
    const options = {
      now: '2026-01-02T00:00:00Z',
      onIssue: faultsOnly((issue) => issues.push(issue)),
    }
    expect(values(renderNewsSitemap(many, options), 'loc')).toHaveLength(1000)
    expect(issues).toMatchObject([{ code: 'sitemap-too-long', path: [1000] }])
  })

  test.each([
    ['en-GB', 'en'],
    ['gsw-CH', 'gsw'],
    ['zh', 'zh-cn'],
    ['zh-Hans-SG', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-TW', 'zh-tw'],
  ])('writes the language %s as %s', (language, expected) => {
    const xml = renderNewsSitemap([siteArticle(1, { language })], { now: '2026-01-02T00:00:00Z' })
    expect(values(xml, 'news:language')).toEqual([expected])
  })

  test('is well-formed, and says the same, for any title', () => {
    const hostile = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })
    fc.assert(
      fc.property(hostile, hostile, (title, language) => {
        const xml = renderNewsSitemap([siteArticle(1, { title, language })], {
          now: '2026-01-02T00:00:00Z',
        })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
        const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
        expect(values(xml, 'news:title')).toEqual([title.toWellFormed().replace(forbidden, '')])
      }),
      { numRuns: 500 },
    )
  })
})
