import { type Article, type Feed, type Issue, type Media, unsafeHtml } from '@standfirst/core'
import * as rss from '@standfirst/rss'
import { renderRss, renderRssItem, rssRenderer, streamRss } from '@standfirst/rss'
import {
  exampleFeed,
  faultsOnly,
  feedparser,
  has,
  hostileFeed,
  hostileString,
  insight,
  newsboatTitles,
  smallFeed,
} from '@standfirst/testing'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { strictTexts } from './strict-texts.ts'

const shown = exampleFeed.articles.filter(({ status }) => status !== 'draft')

describe('renderRss', () => {
  test.each([
    ['full', exampleFeed],
    ['small', smallFeed],
  ] as [string, Feed][])('%s: whole output', async (name, feed) => {
    const xml = renderRss(feed, { stylesheet: '/feed.css' })
    await expect(xml).toMatchFileSnapshot(`fixtures/${name}/feed.xml`)
  })

  test('a podcast has what directories ask for', async () => {
    const audio = {
      type: 'audio' as const,
      url: 'https://example.com/1.mp3',
      mediaType: 'audio/mpeg',
      bytes: 1000,
      durationSeconds: 61.4,
      transcriptUrl: 'https://example.com/1.txt',
    }
    const feed = { ...exampleFeed, articles: [{ ...insight, media: [audio] }] }
    const podcast = { explicit: false, categories: ['Technology'] }
    const xml = renderRss(feed, { podcast })
    const read = parseFeed(xml).feed as { itunes?: object; items?: { itunes?: object }[] }
    expect(read.itunes).toMatchObject({ explicit: false, type: 'episodic' })
    expect(read.items?.[0]).toMatchObject({
      enclosures: [{ url: audio.url, length: 1000, type: 'audio/mpeg' }],
      itunes: { duration: 61 },
    })
  })

  test.each([
    ['https://example.com/1', 'application/x-subrip', ' type="application/x-subrip"'],
    ['https://example.com/1.VTT?x=1', undefined, ' type="text/vtt"'],
    ['https://example.com/1.vtt', 'text/html', ' type="text/html"'],
    ['https://example.com/1', undefined, ''],
  ])(
    'a transcript %s of type %s says what it is, or nothing',
    (transcriptUrl, transcriptType, type) => {
      const audio = {
        type: 'audio' as const,
        url: 'https://example.com/1.mp3',
        mediaType: 'audio/mpeg',
        transcriptUrl,
        ...(transcriptType && { transcriptType }),
      }
      const xml = renderRss({ ...exampleFeed, articles: [{ ...insight, media: [audio] }] })
      expect(xml).toContain(`<podcast:transcript url="${transcriptUrl}"${type}/>`)
    },
  )

  test('a feed with an image, whose every article has audio, is a podcast by itself', () => {
    const audio = (number: number): Media => ({
      type: 'audio',
      url: `https://example.com/${number}.mp3?a&b`,
      mediaType: 'audio/mpeg',
      bytes: number,
    })
    const video: Media = { type: 'video', url: 'https://e.com/v.mp4', mediaType: 'video/mp4' }
    const articles = shown.map((article, index) => ({ ...article, media: [video, audio(index)] }))
    const feed: Feed = { ...exampleFeed, articles }
    const { title, description, language } = feed
    const xml = renderRss(feed)
    // What Apple, Spotify and the Podcast Index ask of every podcast, and of every episode.
    const read = parseFeed(xml).feed as Podcast
    expect(read).toMatchObject({ title, description, language })
    expect(read.itunes).toMatchObject({
      image: feed.image?.url,
      explicit: false,
    })
    // What a podcast is about is not for us to say.
    expect(xml).not.toContain('itunes:category')
    expect(read.items?.map(({ enclosures, guid }) => [guid?.value, enclosures])).toEqual(
      articles.map(({ id }, length) => [
        id,
        [{ url: audio(length).url, length, type: 'audio/mpeg' }],
      ]),
    )
    const silent = [...articles.slice(1), { ...insight, media: [video] }]
    for (const other of [
      { ...feed, articles: silent },
      { ...feed, articles: [] },
    ]) {
      expect(renderRss(other)).not.toContain('itunes')
    }
    const { image: _, ...faceless } = feed
    expect(renderRss(faceless)).not.toContain('itunes')
    expect(renderRss(feed, { podcast: false })).not.toContain('itunes')
  })

  test('says which text of the feed itself lost characters', () => {
    const issues: Issue[] = []
    const publisher = { ...insight.publisher, name: 'P\u0000' }
    const feed = { ...exampleFeed, title: 'a\u0000b', publisher } as Feed
    renderRss(feed, { onIssue: faultsOnly((issue) => issues.push(issue)) })
    const removed = issues.filter(({ code }) => code === 'removed-characters')
    expect([...new Set(removed.map(({ path }) => path.join(' ')))].sort()).toEqual([
      'publisher name',
      'title',
    ])
  })

  test('takes an article of which the gate would say that almost all is missing', () => {
    const bare = { id: 'urn:x:1', url: 'https://example.com/1', title: 'Bare' } as Article
    expect(strictTexts(renderRss({ ...exampleFeed, articles: [bare] }), 'title').at(-1)).toBe(
      'Bare',
    )
  })

  test('reports what it leaves out', () => {
    const issues: Issue[] = []
    const strange = {
      ...insight,
      title: 'a\u0000b',
      url: 'javascript:alert(1)',
      publishedAt: 'yesterday',
    }
    const xml = renderRss(
      { ...exampleFeed, articles: [strange] },
      { onIssue: faultsOnly((issue) => issues.push(issue)) },
    )
    expect(issues.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
      'unsafe-url articles 0 url',
      'invalid-timestamp articles 0 publishedAt',
      'paid-section articles 0 sections 3',
      'removed-characters articles 0 title',
    ])
    expect(xml).not.toContain('javascript:')
    expect(xml).not.toContain('Secret')
  })

  test('an item alone declares what it needs', () => {
    const item = renderRssItem(insight, { markdown: ({ title }) => `# ${title}` })
    expect(strictTexts(item, 'source:markdown')).toEqual([`# ${insight.title}`])
    expect(renderRssItem({ ...insight, status: 'draft' })).toBe('')
  })

  test('carries HTML that is ready, and elements of other vocabularies', () => {
    const xml = renderRss(exampleFeed, {
      content: () => unsafeHtml('<p>]]></p>'),
      extensions: {
        namespaces: { note: 'https://example.com/note' },
        item: ({ url }) => [{ name: 'note:content', attributes: { url } }],
      },
    })
    expect(strictTexts(xml, 'content:encoded')).toEqual(shown.map(() => '<p>]]></p>'))
    expect(strictTexts(xml, 'note:content')).toHaveLength(shown.length)
  })

  test('refuses extensions that no document could carry', () => {
    const render = (namespaces: Record<string, string>, name: string) => () =>
      renderRss(exampleFeed, { extensions: { namespaces, item: () => [{ name }] } })
    expect(render({}, 'y:x')).toThrow('No namespace for the prefix `y`')
    expect(render({ y: 'urn:y' }, 'x')).toThrow('has no prefix')
    expect(render({ media: 'urn:y' }, 'media:x')).toThrow(
      'expected `http://search.yahoo.com/mrss/`',
    )
    expect(render({ y: 'http://search.yahoo.com/mrss/' }, 'y:x')).toThrow('one prefix for')
    expect(render({ xml: 'urn:y' }, 'xml:x')).toThrow('XML keeps `xml`')
    const podcast = 'https://podcastindex.org/namespace/1.0'
    expect(strictTexts(render({ podcast }, 'podcast:locked')(), 'podcast:locked')).toHaveLength(3)
  })

  test('the stream has the same bytes', async () => {
    const { articles, ...metadata } = exampleFeed
    const stream = streamRss(metadata, articles)
    expect(await new Response(stream).text()).toBe(renderRss(exampleFeed))
  })

  test('same bytes under three time zones, and nothing is changed', () => {
    const before = structuredClone(exampleFeed)
    const zone = process.env.TZ
    const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((one) => {
      process.env.TZ = one
      return renderRss(exampleFeed)
    })
    process.env.TZ = zone
    expect(new Set(outputs).size).toBe(1)
    expect(exampleFeed).toEqual(before)
  })
})

interface Podcast {
  itunes?: object
  items?: { guid?: { value: string }; enclosures?: object[] }[]
}

describe('read by others', () => {
  const xml = renderRss(exampleFeed)
  const titles = shown.map(({ title }) => title)
  const links = shown.map(({ url }) => url)

  test('feedsmith', () => {
    const read = parseFeed(xml)
    expect(read.format).toBe('rss')
    const { items = [] } = read.feed as { items?: { title?: string; link?: string }[] }
    expect(items.map(({ link }) => link)).toEqual(links)
    expect(items.map(({ title }) => title)).toEqual(titles)
  })

  test('rss-parser', async () => {
    const read = await new RssParser().parseString(xml)
    expect(read.items.map(({ title }) => title)).toEqual(titles)
    expect(read.items.map(({ isoDate }) => isoDate)).toEqual(
      shown.map(({ publishedAt }) => {
        const seconds = Math.floor(Date.parse(publishedAt) / 1000) * 1000
        return new Date(seconds).toISOString()
      }),
    )
  })

  test.skipIf(!has.feedparser)('Universal Feed Parser', () => {
    const [read] = feedparser([xml])
    expect(read?.bozo).toBe(0)
    expect(read?.entries.map(({ id, link, title }) => ({ id, link, title }))).toEqual(
      shown.map(({ id, title, url }) => ({ id, link: url, title })),
    )
  })

  test.skipIf(!has.newsboat)('newsboat', () => {
    expect(newsboatTitles(xml).sort()).toEqual([...titles].sort())
  })
})

describe('a feed with any strings', () => {
  test('is well-formed, and a strict parser reads the same titles', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
    fc.assert(
      fc.property(hostileFeed, (feed) => {
        // The first two are the channel's and its picture's.
        const titles = strictTexts(renderRss(feed), 'title').slice(2)
        expect(titles).toEqual(
          feed.articles.map(({ title }) => title.toWellFormed().replace(forbidden, '')),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('feedsmith and rss-parser read every item', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFeed, async (feed) => {
        const xml = renderRss(feed)
        const { items = [] } = parseFeed(xml).feed as { items?: unknown[] }
        expect(items).toHaveLength(feed.articles.length)
        expect((await new RssParser().parseString(xml)).items).toHaveLength(feed.articles.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('so is a channel', () => {
    fc.assert(
      fc.property(hostileString(20), hostileString(20), (one, other) => {
        const feed = { ...exampleFeed, title: one, description: other, icon: one, hubs: [other] }
        const xml = renderRss({ ...feed, categories: [{ name: one, slug: other }] })
        expect(strictTexts(xml, 'channel')).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  test.skipIf(!has.feedparser)('Universal Feed Parser finds no fault', () => {
    const read = feedparser(fc.sample(hostileFeed, 1000).map((feed) => renderRss(feed)))
    expect(read.filter(({ bozo }) => bozo)).toEqual([])
  })
})

test('the public API is', () => {
  expect(Object.keys(rss).sort()).toEqual([
    'isPodcast',
    'renderChapters',
    'renderRss',
    'renderRssItem',
    'rssRenderer',
    'streamRss',
  ])
  expectTypeOf(rssRenderer.render).toBeCallableWith(exampleFeed)
})
