import { renderAtom } from '@standfirst/atom'
import { defineArticle, type Feed, type Flow, type Issue, unsafeHtml } from '@standfirst/core'
import { type RssOptions, renderRss, renderRssItem } from '@standfirst/rss'
import { exampleFeed, faultsOnly, insight, smallFeed } from '@standfirst/testing'
import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { strictTexts } from './strict-texts.ts'

const shown = exampleFeed.articles.filter(({ status }) => status !== 'draft')

describe('where other generators fail', () => {
  const feed = (part: object): Feed => ({
    ...exampleFeed,
    articles: [{ ...insight, sections: [], media: [], ...part }],
  })

  test('control characters, U+FFFE and lone surrogates in titles (node-rss#49, feed#248)', () => {
    const xml = renderRss(feed({ title: 'a\u0000\u001f\ufffe\ud800b' }))
    expect(strictTexts(xml, 'title').at(-1)).toBe('a\ufffdb')
  })

  test('what should be text can’t bring elements of its own, nor name them', () => {
    const elements = [{ name: 'content:encoded', content: '<script>alert(1)</script>' }]
    const text = elements as unknown as string
    const payment = { kind: 'use', amount: text, currency: 'EUR', url: 'https://e.com/' } as const
    const rights = { copyright: text, ai: { train: 'conditional' }, payment } as const
    const archive = { kind: 'x' as 'complete' }
    for (const render of [renderRss, renderAtom]) {
      const xml = render({ ...feed({ rights }), archive }, { content: 'summary' })
      expect(xml).toContain('rsl:content')
      expect(strictTexts(xml, 'content:encoded')).toEqual([])
      expect(strictTexts(xml, 'fh:x')).toEqual([])
    }
  })

  test('what is left out of any text is reported', () => {
    for (const part of [
      { title: 'a\u0000' },
      { summary: 'a\u0000' },
      { tags: ['a\u0000'] },
      { authors: [{ type: 'person', name: 'a\u0000' }] },
      { rights: { copyright: 'a\u0000' } },
      { image: { url: 'https://e.com/a.png', alt: 'a\u0000' } },
    ]) {
      const codes: string[] = []
      renderRss(feed(part), {
        content: 'summary',
        onIssue: faultsOnly(({ code }) => codes.push(code)),
      })
      expect(codes, JSON.stringify(part)).toEqual(['removed-characters'])
    }
  })

  test('& in attributes and categories (feed#112, feed#227)', () => {
    const url = 'https://example.com/?a=1&b=2'
    const xml = renderRss(feed({ tags: ['R&D'], image: { url, alt: '', mediaType: 'image/png' } }))
    expect(strictTexts(xml, 'category')).toContain('R&D')
    expect(parseFeed(xml).feed).toMatchObject({ items: [{ enclosures: [{ url }] }] })
  })

  test('an author without e-mail is a dc:creator (feed#130, feed#241)', () => {
    const xml = renderRss(feed({ authors: [{ type: 'person', name: 'Ada' }] }))
    expect(strictTexts(xml, 'dc:creator')).toEqual(['The desk', 'Ada'])
    expect(strictTexts(xml, 'author')).toEqual([])
  })

  test('guid and isPermaLink (feed#89, feed#177)', () => {
    const own = renderRss(feed({ id: 'urn:x:1' }))
    expect(own).toContain('<guid isPermaLink="false">urn:x:1</guid>')
    const url = 'https://example.com/1'
    expect(renderRss(feed({ id: url, url }))).toContain(`<guid>${url}</guid>`)
  })

  test('atom:self (feed#172) and a stylesheet (feed#189, node-rss#65, feedsmith#84)', () => {
    const xml = renderRss(exampleFeed, { stylesheet: '/a?>b.css' })
    const href = exampleFeed.feedUrl?.replaceAll('&', '&amp;')
    expect(xml).toContain(`<atom:link rel="self" href="${href}"`)
    expect(() => strictTexts(xml, 'x')).not.toThrow()
  })

  test('a second rendering is the same, with durations', () => {
    const one = feed({
      media: [
        { type: 'audio', url: 'https://e.com/a', mediaType: 'audio/mpeg', durationSeconds: 5 },
      ],
    })
    expect(renderRss(one)).toBe(renderRss(one))
    expect(renderRss(one)).toContain('<itunes:duration')
  })

  test('a feed without articles has no clock in it', () => {
    const empty = { ...smallFeed, articles: [] }
    expect(renderRss(empty)).not.toMatch(/lastBuildDate|undefined|Invalid/)
  })

  test('content with `]]>`, twice, and `&apos;` (feed, feedsmith)', () => {
    const html = "<p>]]> &apos; ]]> '</p>"
    const xml = renderRss(feed({}), { content: () => unsafeHtml(html) })
    expect(strictTexts(xml, 'content:encoded')).toEqual([html])
  })

  test("namespaces of one's own, on every item (feed#32, feed#187)", () => {
    const xml = renderRss(exampleFeed, {
      extensions: {
        namespaces: { tdm: 'http://www.w3.org/ns/tdmrep#' },
        item: ({ title }) => [{ name: 'tdm:reservation', content: title }],
      },
    })
    expect(strictTexts(xml, 'tdm:reservation')).toEqual(shown.map(({ title }) => title))
    expect(xml.match(/xmlns:tdm/g)).toHaveLength(1)
  })

  test('a second author is declared like the first (feedsmith)', () => {
    const authors = ['Ada', 'Grace'].map((name) => ({ type: 'person' as const, name }))
    const xml = renderRssItem({ ...insight, authors })
    expect(strictTexts(xml, 'dc:creator')).toEqual(['Ada', 'Grace'])
  })

  test('an author is named without the e-mail address, which many readers would show', () => {
    const issues: Issue[] = []
    const xml = renderRss(
      feed({ authors: [{ type: 'person', name: 'Ada', email: 'ada@example.com' }] }),
      {
        onIssue: (issue) => issues.push(issue),
      },
    )
    expect(strictTexts(xml, 'author')).toEqual([])
    expect(strictTexts(xml, 'dc:creator').at(-1)).toBe('Ada')
    expect(xml).not.toContain('<author>')
    expect(issues.filter(({ path }) => path.at(-1) === 'email')).toMatchObject([
      { code: 'not-carried', path: ['articles', 0, 'authors', 0, 'email'] },
    ])
  })

  test('an author with an e-mail address is one contact, or none (feed, W3C InvalidContact)', () => {
    const person = (name: string, email: string) =>
      feed({ authors: [{ type: 'person', name, email }] })
    const authors = (of: Feed) => strictTexts(renderRss(of, { authorElement: 'author' }), 'author')
    expect(authors(person('Ada', 'ada@example.com'))).toEqual(['ada@example.com (Ada)'])
    for (const [name, email] of [
      ['Ada (x)', 'ada@example.com'],
      ['Ada', 'not an address'],
      ['Ada', 'ada@example.com (x)'],
    ] as const) {
      const xml = renderRss(person(name, email), { authorElement: 'author' })
      expect(strictTexts(xml, 'author')).toEqual([])
      expect(strictTexts(xml, 'dc:creator').at(-1)).toBe(name)
    }
  })

  test('invalid dates are left out and reported (feed, rss, feedsmith)', () => {
    const issues: Issue[] = []
    for (const publishedAt of ['Invalid Date', '2026-02-30T00:00:00Z', '2026-11-23', '']) {
      const xml = renderRss(feed({ publishedAt, updatedAt: 'NaN' }), {
        onIssue: faultsOnly((issue) => issues.push(issue)),
      })
      expect(xml).not.toMatch(/Invalid|NaN|undefined/)
      expect(strictTexts(xml, 'pubDate')).toEqual([])
    }
    expect(issues.filter(({ code }) => code === 'invalid-timestamp')).toHaveLength(8)
  })

  test('the length of an enclosure is a count, 0 where it is unknown (-5, NaN, 12abc)', () => {
    for (const bytes of [-5, Number.NaN, '12abc', 1.5, undefined]) {
      const image = { url: 'https://e.com/a.png', alt: '', bytes: bytes as number }
      const xml = renderRss(feed({ image }))
      expect(xml).toContain('<enclosure url="https://e.com/a.png" length="0" type="image/png"/>')
      expect(xml).not.toContain('fileSize')
    }
  })

  test('one enclosure, or all of them (feedsmith#90)', () => {
    const media = ['b.pdf', 'a.mp3'].map((name) => ({
      type: name.endsWith('3') ? ('audio' as const) : ('document' as const),
      url: `https://e.com/${name}`,
      mediaType: name.endsWith('3') ? 'audio/mpeg' : 'application/pdf',
    }))
    const urls = (options: RssOptions) =>
      [...renderRss(feed({ media }), options).matchAll(/<enclosure url="([^"]+)/g)].map(
        ([, url]) => url,
      )
    const lead = insight.image?.url.replace('&', '&amp;')
    expect(urls({})).toEqual(['https://e.com/a.mp3'])
    expect(urls({ enclosures: 'all' })).toEqual([
      'https://e.com/a.mp3',
      'https://e.com/b.pdf',
      lead,
    ])
  })

  test('full content, its images and links absolute (astro#13225)', () => {
    const image: Flow = {
      type: 'paragraph',
      children: [{ type: 'image', url: '/relative.png', alt: 'A' }],
    }
    const input = {
      url: 'https://example.com/a/b',
      language: 'en',
      title: 'A',
      summary: 'A.',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [{ kind: 'prose' as const, content: [image] }],
    }
    const xml = renderRss({ ...exampleFeed, articles: [defineArticle(input)] })
    expect(xml).toContain('src="https://example.com/relative.png"')
  })

  test('the body as Markdown (withastro/docs#10317)', () => {
    const seen: unknown[] = []
    const xml = renderRss(feed({}), {
      markdown(article, options) {
        seen.push(options)
        return `# ${article.title} ]]> &amp;`
      },
    })
    expect(strictTexts(xml, 'source:markdown')).toEqual([`# ${insight.title} ]]> &amp;`])
    expect(seen).toEqual([{ frontMatter: false }])
  })

  test('the address of a page is as it was given, slash or none (astro#10723)', () => {
    for (const url of ['https://example.com/a', 'https://example.com/a/']) {
      expect(strictTexts(renderRss(feed({ url, id: url })), 'link').at(-1)).toBe(url)
      expect(renderRss(feed({ url, id: url }))).toContain(`<guid>${url}</guid>`)
    }
  })

  test('a guid does not change with what surrounds the article', () => {
    const guids = (of: Feed) => strictTexts(renderRss(of), 'guid')
    const reversed = { ...exampleFeed, articles: [...exampleFeed.articles].reverse() }
    expect(guids(reversed).reverse()).toEqual(guids(exampleFeed))
  })

  test('CDATA is around markup, and nowhere else (feed#166)', () => {
    const xml = renderRss(feed({}), { markdown: () => '# A' })
    expect(xml.match(/<[\w:]+(?=[^<>]*><!\[CDATA\[)/g)).toEqual(['<content:encoded'])
  })

  test('a description is HTML, a title is text', () => {
    const xml = renderRss(feed({ title: '1 < 2 &amp; 3', summary: '1 < 2 &amp; 3' }))
    expect(xml).toContain('<title>1 &#x3C; 2 &#x26;amp; 3</title>')
    expect(strictTexts(xml, 'description').at(-1)).toBe('1 &lt; 2 &amp;amp; 3')
    const plain = renderRss(feed({ summary: 'Q & A > R' }))
    expect(strictTexts(plain, 'description').at(-1)).toBe('Q & A > R')
  })
})
