import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverFeeds } from '../src/index.ts'

const page = 'https://example.com/news/today/'
const link = (rel: string, href: string, type?: string, title = '') =>
  `<link rel="${rel}" href="${href}"${type ? ` type="${type}"` : ''} title="${title}">`
const addresses = (html: string, url = page) => discoverFeeds(html, url).map((feed) => feed.url)

test('every feed that a page names, in its order, with type and title', () => {
  const html = [
    link('alternate', '/rss.xml', 'application/rss+xml', 'News\n in RSS'),
    link('ALTERNATE', 'atom.xml', 'Application/Atom+XML; charset=utf-8'),
    link('alternate', '/feed.json', 'application/feed+json'),
    link('alternate', '/index.rdf', 'application/rdf+xml'),
    link('alternate home', '//cdn.example/feed', 'text/xml'),
    link('feed', '/stream'),
  ].join('')
  expect(discoverFeeds(`<head>${html}</head>`, page)).toEqual([
    { url: 'https://example.com/rss.xml', type: 'rss', title: 'News in RSS', found: 'link' },
    { url: `${page}atom.xml`, type: 'atom', title: undefined, found: 'link' },
    { url: 'https://example.com/feed.json', type: 'json-feed', title: undefined, found: 'link' },
    { url: 'https://example.com/index.rdf', type: 'rdf', title: undefined, found: 'link' },
    { url: 'https://cdn.example/feed', type: 'rss', title: undefined, found: 'link' },
    { url: 'https://example.com/stream', type: undefined, title: undefined, found: 'link' },
  ])
})

test.each([
  ['a translation', '<link rel="alternate" hreflang="de" href="/de/feed">'],
  ['oEmbed', link('alternate', '/oembed', 'application/json+oembed')],
  ['the interface of WordPress', link('alternate', '/wp-json/wp/v2/posts/1', 'application/json')],
  ['a style sheet', link('alternate stylesheet', '/feed.xml', 'application/rss+xml')],
  ['a search', link('search', '/feed.xml', 'application/opensearchdescription+xml')],
  ['a script in an address', link('alternate', 'javascript:feed', 'application/rss+xml')],
  ['an empty address', link('alternate', '', 'application/rss+xml')],
  ['a comment', `<!--${link('alternate', '/feed.xml', 'application/rss+xml')}-->`],
])('%s is no feed', (_what, html) => {
  expect(discoverFeeds(html, page)).toEqual([])
})

test('addresses are relative to the base, and each is given once', () => {
  const rss = link('alternate', 'feed.xml', 'application/rss+xml')
  expect(addresses(`<base href="/blog/">${rss}${rss}${rss.replace('xml"', 'xml#x"')}`)).toEqual([
    'https://example.com/blog/feed.xml',
  ])
})

test('feeds of comments stand last', () => {
  const html =
    link('alternate', '/comments/feed/', 'application/rss+xml') +
    link('alternate', '/a/feed/', 'application/rss+xml', 'A » Comments Feed') +
    link('alternate', '/feed/', 'application/rss+xml', 'A » Feed')
  expect(addresses(html)[0]).toBe('https://example.com/feed/')
  expect(addresses(html)).toHaveLength(3)
})

test('a page that is an h-feed is one', () => {
  const html = '<title>Ada</title><main class="h-feed"><p class="h-entry">A</p></main>'
  expect(discoverFeeds(html, page)).toEqual([
    { url: page, type: 'h-feed', title: 'Ada', found: 'page' },
  ])
})

test('where nothing is named, links for people are looked at', () => {
  const html = `
    <a href="/about-rss">About RSS</a> <a href="/feedback">Feedback</a>
    <a href="/feed.xml">Subscribe</a> <a href="feed://example.com/atom.xml">Atom</a>
    <a href="feed:https://example.com/x">X</a> <a href="/?feed=rss2">All</a>`
  expect(discoverFeeds(html, page)).toEqual([
    { url: 'https://example.com/feed.xml', type: undefined, title: 'Subscribe', found: 'anchor' },
    { url: 'https://example.com/atom.xml', type: 'atom', title: 'Atom', found: 'anchor' },
    { url: 'https://example.com/x', type: undefined, title: 'X', found: 'anchor' },
    { url: 'https://example.com/?feed=rss2', type: 'rss', title: 'All', found: 'anchor' },
  ])
  const named = link('alternate', '/own', 'application/rss+xml')
  expect(addresses(named + html)).toEqual(['https://example.com/own'])
})

describe('guesses', () => {
  const generator = (name: string) => `<meta name="generator" content="${name}">`
  const id = 'UCabcdefghijklmnopqrstuv'
  test.each([
    [generator('WordPress 6.9'), page, 'https://example.com/feed/'],
    [
      `${generator('WordPress 6.9')}<link rel="https://api.w.org/" href="/blog/wp-json/">`,
      page,
      'https://example.com/blog/feed/',
    ],
    [generator('Ghost 6.1'), page, 'https://example.com/rss/'],
    [generator('Hugo 0.152.0'), page, 'https://example.com/index.xml'],
    ['', `https://www.youtube.com/channel/${id}`, `videos.xml?channel_id=${id}`],
    [
      `<meta itemprop="identifier" content="${id}">`,
      'https://www.youtube.com/@ada',
      `videos.xml?channel_id=${id}`,
    ],
    ['', 'https://www.youtube.com/playlist?list=PL1_a', 'videos.xml?playlist_id=PL1_a'],
    ['', 'https://www.reddit.com/r/rss/comments/1', 'https://www.reddit.com/r/rss/.rss'],
    ['', 'https://medium.com/@ada/post', 'https://medium.com/feed/@ada'],
    ['', 'https://ada.substack.com/p/a', 'https://ada.substack.com/feed'],
    ['', 'https://github.com/ada/engine/issues', 'https://github.com/ada/engine/releases.atom'],
  ])('%s at %s', (html, url, expected) => {
    const [first] = discoverFeeds(`<head>${html}</head>`, url)
    expect(first?.url.endsWith(expected)).toBe(true)
    expect(first?.found).toBe('guess')
  })

  test('what nothing speaks for is not guessed', () => {
    expect(discoverFeeds('<p>Hello</p>', page)).toEqual([])
    expect(discoverFeeds(generator('Notepad'), page)).toEqual([])
  })
})

test('whatever the page and its address are, only absolute http addresses come out', () => {
  const part = fc.oneof(
    hostileString(),
    fc.tuple(hostileString(), hostileString()).map(([href, type]) => link('feed', href, type)),
    hostileString().map((href) => `<a href="${href}.rss">`),
    hostileString().map((text) => `<base href="${text}">`),
  )
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 5 }),
      fc.oneof(hostileString(), fc.constant(page)),
      (parts, url) => {
        const found = discoverFeeds(parts.join(''), url)
        for (const feed of found) expect(feed.url).toMatch(/^https?:\/\//)
        expect(new Set(found.map((feed) => feed.url)).size).toBe(found.length)
      },
    ),
  )
})
