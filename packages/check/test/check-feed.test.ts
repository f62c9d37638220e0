import { renderAtom } from '@standfirst/atom'
import { checkFeed, type FeedOutputs } from '@standfirst/check'
import { type Article, type Feed, formatIssues, parseFeed } from '@standfirst/core'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { feed as anyFeed, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'

const second: Article = {
  ...richArticle,
  id: 'urn:ex:2',
  url: 'https://example.com/2/',
  title: 'Two',
}
const third: Article = {
  ...richArticle,
  id: 'urn:ex:3',
  url: 'https://example.com/3/',
  title: 'Three',
}
const feed: Feed = {
  ...feedOf(richArticle, second, third),
  hubs: ['https://hub.example/'],
  updatedAt: '2026-11-24T10:00:00+01:00',
  rights: { copyright: '© 2026 Example News', license: 'https://example.com/licence' },
}

function outputsOf(one: Feed, options?: object): FeedOutputs {
  return {
    rss: renderRss(one, options),
    atom: renderAtom(one, options),
    jsonFeed: renderJsonFeed(one, options),
  }
}

function found(outputs: FeedOutputs, of: Feed = feed): string[] {
  return checkFeed(of, outputs).map(({ code, output, place }) =>
    `${output} ${code} ${place ?? ''}`.trim(),
  )
}

test('the formats of a feed agree', () => {
  expect(formatIssues(checkFeed(feed, outputsOf(feed)))).toBe('')
})

test('the formats of a feed of every case agree', () => {
  const all = feedOf(...cases().map(({ article }) => article))
  expect(formatIssues(checkFeed(all, outputsOf(all)))).toBe('')
})

test('the formats of any feed agree', () => {
  fc.assert(
    fc.property(anyFeed(), (one) => {
      const articles = one.articles.map((article, index) => ({
        ...article,
        id: `urn:ex:${index}`,
        url: `https://example.com/${index}`,
      }))
      const { description, title } = one
      const all = parseFeed({
        ...one,
        articles,
        description: `x${description}`,
        title: `x${title}`,
      })
      expect(formatIssues(checkFeed(all, outputsOf(all)))).toBe('')
    }),
    { numRuns: 40 },
  )
})

test.each([
  { limit: 2 },
  { content: 'summary' },
  { content: 'none' },
  { fullTextLimit: 1 },
] as const)('feeds rendered with %o agree', (options) => {
  expect(formatIssues(checkFeed(feed, outputsOf(feed, options), options))).toBe('')
})

describe.each(['rss', 'atom', 'jsonFeed'] as const)('in %s', (name) => {
  const rendered = (of: Feed) => ({ [name]: outputsOf(of)[name] })

  test('an article that is not there is found', () => {
    expect(found(rendered({ ...feed, articles: [richArticle, third] }))).toEqual([
      `${name} copy-missing`,
    ])
  })

  test('an item of no article is found', () => {
    expect(found(rendered(feed), { ...feed, articles: [richArticle, second] })).toEqual([
      `${name} copy-adds`,
    ])
  })

  test('another order is found', () => {
    expect(found(rendered({ ...feed, articles: [second, richArticle, third] }))).toEqual([
      `${name} copy-order`,
    ])
  })

  test('an item that is there twice is found', () => {
    const twice = { ...feed, articles: [richArticle, second, third, third] }
    expect(found(rendered(twice))).toEqual([`${name} copy-adds`])
  })

  test('an article that may not be read yet is found', () => {
    const articles = [richArticle, { ...second, status: 'withheld' as const }, third]
    expect(found(rendered(feed), { ...feed, articles })).toEqual([`${name} copy-unpublished`])
  })

  test('another title, address and language of the feed are found', () => {
    const other = {
      ...feed,
      title: 'Other',
      url: 'https://other.example/',
      feedUrl: 'https://other.example/feed',
    }
    const codes = found(rendered(other))
    expect(codes.length).toBeGreaterThanOrEqual(3)
    expect(codes.every((code) => code.startsWith(`${name} copy-differs`))).toBe(true)
  })

  test('another time of the feed is found', () => {
    const other = { ...feed, updatedAt: '2026-11-25T10:00:00+01:00' }
    expect(checkFeed(feed, rendered(other))).toMatchObject([
      { code: 'copy-differs', path: ['updatedAt'], output: name },
    ])
  })

  test('what differs in one item is found at its path', () => {
    const changed = { ...feed, articles: [richArticle, { ...second, title: 'Zwei' }, third] }
    const findings = checkFeed(feed, rendered(changed))
    expect(findings).toMatchObject([
      { code: 'copy-differs', path: ['articles', 1, 'title'], article: 'urn:ex:2', output: name },
    ])
  })

  test('what is no feed is found', () => {
    expect(found({ [name]: '<html></html' })).toEqual([`${name} copy-unreadable`])
  })
})

test.each([
  ['none', 'false', 'true', 'copy-differs'],
  ['none', 'false', undefined, 'copy-lacks'],
  ['generated', 'true', undefined, 'copy-lacks'],
  ['generated', 'true', 'false', 'copy-differs'],
  [undefined, undefined, 'false', 'copy-adds'],
  ['assisted', undefined, 'false', 'copy-adds'],
] as const)('of an episode that is %s, an other claim of AI is found', (use, said, other, code) => {
  const { aiDisclosure: _, ...rest } = richArticle
  const own = feedOf({ ...rest, ...(use && { aiDisclosure: { use } }) })
  const rss = renderRss(own, { podcast: true })
  expect(found({ rss }, own)).toEqual([])
  const txt = (value: string | undefined) =>
    value ? `<podcast:txt purpose="ai-content">${value}</podcast:txt>` : ''
  const plain = rss.replace(/\s*<podcast:txt [^>]*>\w*<\/podcast:txt>/, '')
  expect(plain === rss).toBe(said === undefined)
  const changed = plain.replace('</item>', `${txt(other)}</item>`)
  expect(found({ rss: changed }, own)).toEqual([`rss ${code} podcast:txt ai-content`])
})

test('the time of a channel is that of its newest item that is shown', () => {
  const draft: Article = { ...second, id: 'urn:ex:4', url: 'https://e.com/4', status: 'draft' }
  const articles = [{ ...draft, publishedAt: '2027-01-01T00:00:00Z' }, ...feed.articles]
  const rss = renderRss({ ...feed, articles })
  expect(found({ rss }, { ...feed, articles })).toEqual([])
  const wrong = rss.replace(/<pubDate>[^<]*/, '<pubDate>Fri, 01 Jan 2027 00:00:00 GMT')
  expect(checkFeed({ ...feed, articles }, { rss: wrong })).toMatchObject([
    { code: 'copy-differs', path: ['articles', 1, 'publishedAt'], place: 'channel pubDate' },
  ])
  expect(found({ rss: renderRss(feed, { limit: 0 }) }).some((code) => /pubDate/.test(code))).toBe(
    false,
  )
})

test('what items say of AI beside their text is missed, in Atom where there is no text', () => {
  const made = feedOf({ ...richArticle, aiDisclosure: { use: 'generated' } })
  const lost = (xml: string) => xml.replace(/<dcterms:provenance.*?<\/dcterms:provenance>/s, '')
  for (const content of ['full', 'summary', 'none'] as const) {
    const { atom = '', rss = '' } = outputsOf(made, { content }) as { atom: string; rss: string }
    const told = (outputs: FeedOutputs) =>
      checkFeed(made, outputs, { content }).map(({ code, place }) => `${code} ${place}`)
    expect(told({ atom, rss })).toEqual([])
    expect(told({ rss: lost(rss) })).toEqual(['copy-lacks dcterms:provenance'])
    expect(told({ atom: lost(atom) })).toEqual(
      content === 'full' ? [] : ['copy-lacks dcterms:provenance'],
    )
  }
})

test('ids and addresses that are there twice are found', () => {
  const articles = [
    richArticle,
    { ...second, id: richArticle.id },
    { ...third, url: richArticle.url },
  ]
  const codes = checkFeed({ ...feed, articles }).map(({ code, path }) => [code, ...path].join(' '))
  expect(codes).toEqual(['duplicate-id articles 1 id', 'duplicate-url articles 2 url'])
})
