import { execFileSync } from 'node:child_process'
import * as atom from '@standfirst/atom'
import { atomRenderer, renderAtom, streamAtom } from '@standfirst/atom'
import { type Article, archiveFeed, type Feed, type Issue, unsafeHtml } from '@standfirst/core'
import {
  exampleFeed,
  faultsOnly,
  feedparser,
  gatedFeed,
  has,
  insight,
  newsboatTitles,
  smallFeed,
  withFiles,
} from '@standfirst/testing'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, expectTypeOf, test } from 'vitest'

const shown = exampleFeed.articles.filter(({ status }) => status !== 'draft')
const archives = archiveFeed(exampleFeed, { size: 1 })
const documents: [string, Feed][] = [
  ['full', exampleFeed],
  ['small', smallFeed],
  ['archive', archives[1] as Feed],
  ['complete', { ...smallFeed, updatedAt: '2026-01-01T00:00:00Z', archive: { kind: 'complete' } }],
]

describe('renderAtom', () => {
  test.each(documents)('%s: whole output', async (name, feed) => {
    await expect(renderAtom(feed)).toMatchFileSnapshot(`fixtures/${name}/feed.xml`)
  })

  const schema = `${import.meta.dirname}/schema/atom.rng`
  const outputs = documents.flatMap(([, feed]) =>
    (['full', 'summary', 'none'] as const).map((content) => renderAtom(feed, { content })),
  )

  test.skipIf(!has.xmllint)('is valid by RFC 4287: xmllint', () => {
    const random = fc.sample(gatedFeed, 200).map((feed) => renderAtom(feed))
    withFiles([...outputs, ...random], (paths) =>
      execFileSync('xmllint', ['--noout', '--relaxng', schema, ...paths], { stdio: 'pipe' }),
    )
  })

  test.skipIf(!has.jing)('is valid by RFC 4287: jing', () => {
    withFiles(outputs, (paths) => execFileSync('jing', [schema, ...paths], { stdio: 'pipe' }))
  })

  test('has one author at least, on the feed or on every entry', () => {
    expect(renderAtom(smallFeed)).toContain('<author>\n<name>Small</name>')
  })

  test('takes the time of the newest article, or says that there is none', () => {
    const issues: Issue[] = []
    const onIssue = faultsOnly((issue) => void issues.push(issue))
    expect(renderAtom(exampleFeed)).toContain(
      '<updated>2026-11-23T12:00:00.5-05:00</updated>\n<link',
    )
    expect(renderAtom(smallFeed, { onIssue })).toContain('<updated>1970-01-01T00:00:00Z</updated>')
    expect(issues.map(({ code }) => code)).toEqual(['missing-update'])
  })

  test('reports what it leaves out', () => {
    const issues: Issue[] = []
    const strange = {
      ...insight,
      title: 'a\u0000b',
      url: 'javascript:alert(1)',
      updatedAt: 'yesterday',
      authors: [{ type: 'person' as const, name: 'A', url: '//example.com' }],
    }
    const xml = renderAtom(
      { ...exampleFeed, icon: 'data:image/png,x', articles: [strange] },
      { onIssue: faultsOnly((issue) => issues.push(issue)) },
    )
    expect(issues.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
      'unsafe-url icon',
      'unsafe-url articles 0 url',
      'unsafe-url articles 0 authors 0 url',
      'invalid-timestamp articles 0 updatedAt',
      'paid-section articles 0 sections 3',
      'removed-characters articles 0 title',
    ])
    expect(xml).not.toContain('javascript:')
    expect(xml).not.toContain('Secret')
  })

  test('says which text of the feed itself lost characters', () => {
    const issues: Issue[] = []
    const publisher = { ...insight.publisher, name: 'P\u0000' }
    const feed = { ...exampleFeed, title: 'a\u0000b', publisher } as Feed
    renderAtom(feed, { onIssue: faultsOnly((issue) => issues.push(issue)) })
    const removed = issues.filter(({ code }) => code === 'removed-characters')
    expect([...new Set(removed.map(({ path }) => path.join(' ')))].sort()).toEqual([
      'publisher name',
      'title',
    ])
  })

  test('takes an article of which the gate would say that almost all is missing', () => {
    const bare = { id: 'urn:x:1', url: 'https://example.com/1', title: 'Bare' }
    const xml = renderAtom({ ...smallFeed, articles: [bare as Article] })
    expect(parseFeed(xml)).toMatchObject({ feed: { entries: [{ title: { value: 'Bare' } }] } })
  })

  test('carries HTML that is ready', () => {
    const content = ({ title }: Article) => unsafeHtml(`<p>${title.length} &amp; ]]></p>`)
    const feed = parseFeed(renderAtom(exampleFeed, { content, fullTextLimit: 1 })).feed as Entries
    expect(feed.entries.map((entry) => entry.content?.value)).toEqual([
      `<p>${insight.title.length} &amp; ]]></p>`,
      // What is past the limit has its summary there, for readers that know nothing else.
      exampleFeed.articles[1]?.summary,
      expect.stringContaining('retracted'),
    ])
  })

  test('says in the summary what readers of `content` alone would take from elsewhere', () => {
    const xml = renderAtom(exampleFeed, { content: 'summary' })
    const entries = (parseFeed(xml).feed as Entries).entries
    expect(entries.map(({ content, summary }) => [content?.value, summary?.value])).toEqual(
      entries.map(({ summary }) => [summary?.value, summary?.value]),
    )
    expect(xml).not.toContain('<content type="html">')
  })

  test('says of AI beside the summary what the full text says itself', () => {
    const article = { ...insight, aiDisclosure: { use: 'generated' as const } }
    const feed = { ...exampleFeed, articles: [article] }
    const said = (content: 'full' | 'summary' | 'none') =>
      /<dcterms:provenance[^>]*>([^<]*)</.exec(renderAtom(feed, { content }))?.[1]
    expect([said('full'), said('summary'), said('none')]).toEqual([
      undefined,
      'Written by AI.',
      'Written by AI.',
    ])
    const { aiDisclosure: _, ...told } = article
    const silent = renderAtom({ ...feed, articles: [told] }, { content: 'none' })
    expect(silent).not.toContain('provenance')
  })

  test('puts elements of other vocabularies after the content, and its page before itself', () => {
    const xml = renderAtom(exampleFeed)
    const [head = '', ...entries] = xml.split('<entry')
    expect(head.indexOf('rel="alternate"')).toBeLessThan(head.indexOf('rel="self"'))
    for (const entry of entries) {
      const [before = '', after = ''] = entry.split('<content')
      expect(after).not.toBe('')
      expect(before).not.toMatch(/<(?:rsl|dc|media):/)
    }
  })

  test('guesses the type of a picture by the end of its address', () => {
    const image = { url: 'https://example.com/lead.webp?w=2', alt: '' }
    const xml = renderAtom({ ...exampleFeed, articles: [{ ...insight, media: [], image }] })
    expect(xml).toContain(
      '<link rel="enclosure" href="https://example.com/lead.webp?w=2" type="image/webp"/>',
    )
    expect(xml).toMatch(/<media:content url="[^"]+lead\.webp\?w=2" type="image\/webp"/)
  })

  test('carries elements of other vocabularies', () => {
    const xml = renderAtom(exampleFeed, {
      extensions: {
        namespaces: { note: 'https://example.com/note' },
        feed: ({ title }) => [{ name: 'note:about', content: title }],
        item: ({ url }) => [{ name: 'note:content', attributes: { url } }],
      },
    })
    expect(xml).toContain('<note:about>Example News: AI &amp; &lt;Tools&gt;</note:about>')
    expect(xml.match(/<note:content /g)).toHaveLength(3)
    const nameless = { namespaces: {}, item: () => [{ name: 'y:x' }] }
    expect(() => renderAtom(exampleFeed, { extensions: nameless })).toThrow(TypeError)
    const other = { namespaces: { media: 'urn:x' }, item: () => [] }
    expect(() => renderAtom(exampleFeed, { extensions: other })).toThrow('another prefix')
  })

  test('keeps to its size', () => {
    const whole = renderAtom(exampleFeed)
    for (const maxBytes of [0, 3000, 8000, Buffer.byteLength(whole) - 1]) {
      const xml = renderAtom(exampleFeed, { maxBytes })
      expect(xml.endsWith('</feed>\n')).toBe(true)
      if (maxBytes) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(maxBytes)
    }
    expect(renderAtom(exampleFeed, { maxBytes: Buffer.byteLength(whole) })).toBe(whole)
  })

  test('same bytes under three time zones, and nothing is changed', () => {
    const before = structuredClone(exampleFeed)
    const zone = process.env.TZ
    const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((one) => {
      process.env.TZ = one
      return renderAtom(exampleFeed)
    })
    process.env.TZ = zone
    expect(new Set(outputs).size).toBe(1)
    expect(exampleFeed).toEqual(before)
  })
})

interface Entries {
  entries: { content?: { value?: string }; summary?: { value?: string } }[]
}

describe('read by others', () => {
  const xml = renderAtom(exampleFeed)

  test('feedsmith', () => {
    const { format, feed } = parseFeed(xml)
    expect(format).toBe('atom')
    expect(feed).toMatchObject({
      id: exampleFeed.id,
      title: { value: exampleFeed.title },
      entries: shown.map(({ id, title, publishedAt }) => ({
        id,
        title: { value: title },
        published: publishedAt,
      })),
    })
  })

  test('rss-parser', async () => {
    const feed = await new RssParser().parseString(xml)
    expect(feed.title).toBe(exampleFeed.title)
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual(
      shown.map(({ title, url }) => [title, url]),
    )
  })

  test.skipIf(!has.feedparser)('Universal Feed Parser', () => {
    const [read] = feedparser([xml])
    expect(read?.bozo).toBe(0)
    expect(read?.feed).toMatchObject({
      title: exampleFeed.title,
      link: exampleFeed.url,
      language: 'en',
      rights: exampleFeed.rights?.copyright,
    })
    expect(read?.entries.map(({ id, title, link }) => ({ id, title, link }))).toEqual(
      shown.map(({ id, title, url }) => ({ id, title, link: url })),
    )
    const [first, second, third] = read?.entries ?? []
    // It gives the first author's address to the second, who has none.
    expect(first?.authors).toMatchObject([
      { name: 'Ada Example', href: 'https://example.com/ada', email: 'ada@example.com' },
      { name: 'Grace & Co <b>' },
    ])
    expect(first?.tags.map(({ term, label }) => label ?? term)).toEqual([
      'AI News & Tools',
      'Claude',
      'intellectual property',
    ])
    expect(first?.content[0]).toMatchObject({ type: 'text/html' })
    expect(second?.content[0]?.language).toBe('de-CH')
    expect(third?.summary).toBe('This article has been retracted. It was not so.')
    // The recording alone, though there is a lead image.
    expect(first?.links.filter(({ rel }) => rel === 'enclosure')).toHaveLength(1)
  })

  test.skipIf(!has.newsboat)('newsboat', () => {
    expect(newsboatTitles(xml).sort()).toEqual(shown.map(({ title }) => title).sort())
  })
})

describe('streamAtom', () => {
  async function* arriving(error?: Error) {
    yield* exampleFeed.articles
    if (error) throw error
  }

  test('has the bytes of renderAtom', async () => {
    expect(await new Response(streamAtom(exampleFeed, arriving())).text()).toBe(
      renderAtom(exampleFeed),
    )
  })

  test('an error leaves no half-written element', async () => {
    const error = new Error('gone')
    const decoder = new TextDecoder()
    let text = ''
    const reading = (async () => {
      for await (const chunk of streamAtom(exampleFeed, arriving(error)))
        text += decoder.decode(chunk)
    })()
    await expect(reading).rejects.toBe(error)
    expect(() => parseFeed(`${text}</feed>`)).not.toThrow()
    expect(text.endsWith('</entry>\n')).toBe(true)
  })
})

test('exported names and types', () => {
  expect(Object.keys(atom).sort()).toEqual(['atomRenderer', 'renderAtom', 'streamAtom'])
  expectTypeOf(atomRenderer.render).toBeCallableWith(exampleFeed, { content: 'summary' })
  // @ts-expect-error: ready HTML is SafeHtml, not a string
  expect(() => renderAtom(exampleFeed, { content: () => '<p>' })).toThrow(TypeError)
})
