import { renderAtom } from '@standfirst/atom'
import { type Article, type Feed, type Issue, safeParseFeed, unsafeHtml } from '@standfirst/core'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { renderSitemap } from '@standfirst/sitemap'
import { parseFeed as readFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { exampleFeed, insight } from '../../../packages/testing/src/feed/example-feed.ts'

// packages/rss has the failures that RSS alone can have.
const formats = [
  ['RSS', renderRss],
  ['Atom', renderAtom],
  ['JSON Feed', renderJsonFeed],
] as const

const one = (part: object): Feed => ({
  ...exampleFeed,
  articles: [{ ...insight, sections: [], media: [], ...part } as Article],
})

describe.each(formats)('where other generators of %s fail', (_, render) => {
  test('characters that XML forbids, and lone surrogates', () => {
    const bad = `a${String.fromCharCode(...Array(32).keys(), 0xfffe, 0xffff)}\ud800b`
    const [item] = read(render(one({ title: bad, summary: bad, tags: [bad] })))
    expect(item?.title?.replace(/[^ab\ufffd]/g, '')).toBe('a\ufffdb')
  })

  test('`]]>` twice, `&apos;` and `&` in content, a category and an attribute', () => {
    const html = "<p>]]> &apos; ]]> ' &amp;amp;</p>"
    const url = 'https://example.com/?a=1&b=2'
    const feed = one({ url, category: { name: 'R&D', slug: 'r-d' }, tags: [] })
    const [item] = read(render(feed, { content: () => unsafeHtml(html) }))
    expect(item).toMatchObject({ content: html, link: url, tags: ['R&D'] })
  })

  test('a missing title is no title, and the gate says where', () => {
    const { title: _title, ...untitled } = insight
    const { title: _name, ...unnamed } = exampleFeed
    const feed = { ...unnamed, articles: [untitled] } as unknown as Feed
    expect(render(feed)).not.toMatch(/undefined|null|untitled/i)
    const { issues } = safeParseFeed({ ...feed, archive: undefined })
    const errors = issues.filter(({ severity }) => severity === 'error')
    // All at once: its terms contradict its licence, too.
    expect(errors.map(({ path }) => path.join(' '))).toEqual([
      'title',
      'articles 0 title',
      'articles 0 rights ai train',
    ])
  })

  test('invalid dates are left out, and every one is reported', () => {
    const issues: Issue[] = []
    const onIssue = (issue: Issue) => void issues.push(issue)
    const text = render(one({ publishedAt: 'Invalid Date', updatedAt: '2026-02-30T00:00:00Z' }), {
      onIssue,
    })
    expect(text).not.toMatch(/Invalid|02-30|30 Feb|NaN/)
    const invalid = issues.filter(({ code }) => code === 'invalid-timestamp')
    expect(invalid.map(({ path }) => path.join(' '))).toEqual([
      'articles 0 publishedAt',
      'articles 0 updatedAt',
    ])
  })

  test('the length of a file is a count, or unknown', () => {
    for (const bytes of [-5, Number.NaN, '12abc', 1.5, Infinity]) {
      const media = [{ type: 'audio', url: 'https://e.com/a.mp3', mediaType: 'audio/mpeg', bytes }]
      expect(render(one({ media, image: undefined }))).not.toMatch(/"-5|NaN|12abc|1\.5|Infinity/)
    }
  })

  test('two authors without addresses are two names', () => {
    const authors = ['Ada', 'Grace & Co'].map((name) => ({ type: 'person', name }))
    expect(read(render(one({ authors })))[0]?.authors).toEqual(['Ada', 'Grace & Co'])
  })

  test('an id is what the article says, wherever it stands', () => {
    const ids = (feed: Feed) => read(render(feed)).map(({ id }) => id)
    const reversed = { ...exampleFeed, articles: [...exampleFeed.articles].reverse() }
    expect(ids(reversed).reverse()).toEqual(ids(exampleFeed))
    expect(ids(exampleFeed)[1]).toBe('tag:example.com,2026:plain')
  })

  test('rendered twice it is the same, and has no clock in it', () => {
    const { updatedAt: _updated, ...feed } = { ...exampleFeed, articles: [] }
    const year = String(new Date().getUTCFullYear())
    expect(render(feed).replaceAll('tag:example.com,2026', '')).not.toContain(`${year}-`)
    expect(render(exampleFeed)).toBe(render(exampleFeed))
  })
})

test('characters that XML forbids in a sitemap', () => {
  const xml = renderSitemap([{ ...insight, url: 'https://example.com/a\ufffe\ud800?b&c' }])
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  expect(xml).toContain('<loc>https://example.com/a\ufffd?b&amp;c</loc>')
})

test('a feed is sorted, and an id that comes twice is refused (nobody does)', () => {
  const article = (day: number) => ({
    url: `https://example.com/${day}`,
    language: 'en',
    title: `Day ${day}`,
    summary: 'S.',
    publishedAt: `2026-11-0${day}T00:00:00Z`,
    sections: [],
  })
  const feed = (days: number[]) =>
    safeParseFeed({
      title: 'T',
      description: 'D',
      url: 'https://example.com/',
      language: 'en',
      articles: days.map(article),
    })
  const sorted = feed([1, 3, 2])
  expect(sorted.success && sorted.feed.articles.map(({ title }) => title)).toEqual([
    'Day 3',
    'Day 2',
    'Day 1',
  ])
  expect(feed([1, 3, 1]).issues).toMatchObject([
    { code: 'duplicate-id', path: ['articles', 2, 'id'], severity: 'error' },
  ])
  // Beside other problems too, and where it stands among articles that are refused.
  const { title: _, ...untitled } = article(2)
  const { issues } = safeParseFeed({ articles: [untitled, article(1), article(1)] })
  expect(issues.find(({ code }) => code === 'duplicate-id')).toMatchObject({
    message:
      'Found the id `https://example.com/1` of article 1 again, expected one for each article',
    path: ['articles', 2, 'id'],
  })
})

test('an error says what was found and what to do (astro#5619)', () => {
  const { issues } = safeParseFeed({ title: 'T', description: 'D', url: '/', language: 'en' })
  for (const { message, fix } of issues) expect([message, fix]).not.toContain(undefined)
  expect(issues.map(({ path }) => path.join(' ')).sort()).toEqual(['articles', 'url'])
})

interface Item {
  id: string | undefined
  title: string | undefined
  link: string | undefined
  content: string | undefined
  authors: string[]
  tags: string[]
}

/** What feedsmith reads, in one form for every format. */
function read(text: string): Item[] {
  const { feed, format } = readFeed(text)
  const { entries = [], items = [] } = feed as Record<'entries' | 'items', Raw[] | undefined>
  if (format === 'atom') {
    return entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      link: entry.links?.find(({ rel }: Raw) => rel === 'alternate')?.href,
      content: entry.content?.value,
      authors: (entry.authors ?? []).map(({ name }: Raw) => name),
      tags: (entry.categories ?? []).map(({ label, term }: Raw) => label ?? term),
    }))
  }
  return items.map((item) => ({
    id: item.id ?? item.guid?.value,
    title: item.title,
    link: item.link ?? item.url,
    content: item.content?.encoded ?? item.content_html,
    authors: item.dc?.creators ?? (item.authors ?? []).map(({ name }: Raw) => name),
    tags: item.tags ?? (item.categories ?? []).map(({ name }: Raw) => name),
  }))
}

// biome-ignore lint/suspicious/noExplicitAny: three vocabularies, each with names of its own
type Raw = any
