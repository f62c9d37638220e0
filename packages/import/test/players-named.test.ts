import type { ArticleInput } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed, htmlToContent } from '@standfirst/import'
import { expect, test } from 'vitest'

const players = [
  [
    'https://www.youtube.com/embed/abc123',
    '<iframe src="//www.youtube.com/embed/abc123"></iframe>',
  ],
  [
    'https://open.spotify.com/embed/track/1',
    '<iframe src="https://open.spotify.com/embed/track/1" title=" "> </iframe>',
  ],
  ['https://e.example/v.mp4', '<video src="/v.mp4" controls>Your browser shows none.</video>'],
  ['https://e.example/a.mp3', '<audio><source src="a.mp3"></audio>'],
] as const
const documents = [
  ['https://e.example/b.pdf', '<embed src="/b.pdf">'],
  ['https://e.example/c.pdf', '<object data="/c.pdf"> <br> </object>'],
] as const

/** Each link of a text, and its words. */
function links(content: unknown): [string, string][] {
  const found: [string, string][] = []
  JSON.stringify(content, (_, value) => {
    if (value?.type === 'link') found.push([value.url, JSON.stringify(value.children)])
    return value
  })
  return found
}

const named = (all: readonly (readonly [string, string])[]) =>
  all.map(([url]) => [url, JSON.stringify([{ type: 'text', value: url }])])

test('players and documents without a title are links that say where they lead', () => {
  const all = [...players, ...documents]
  const html = all.map(([, one]) => `<p>Words.</p>${one}`).join('')
  const { content, issues } = htmlToContent(html, { baseUrl: 'https://e.example/' })
  expect(links(content)).toEqual(named(all))
  expect(issues.map(({ code }) => code)).toEqual(Array(5).fill('unsupported-html'))
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://e.example/</link><description>D</description><item><title>A</title><link>https://e.example/a</link><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`
  expect(sections(articlesFromFeed(feed).articles[0])).toEqual(named(all))
})

test('so are those of a page', () => {
  const words = `<p>${'The harbour keeps records of every high water. '.repeat(9)}</p>`
  const html = players.map(([, one]) => words + one).join('')
  const page = `<!doctype html><html lang="en"><head><title>Tide</title></head><body><article><h1>Tide</h1>${html}</article></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/a' })
  expect(sections(article)).toEqual(named(players))
})

function sections(article: ArticleInput | undefined) {
  return links(article?.sections)
}

test.each([
  'https://w.soundcloud.com/player/?url=a',
  'https://codepen.io/ada/embed/abc',
  'https://embed.podcasts.apple.com/us/podcast/a/id1',
  'https://datawrapper.dwcdn.net/abc/1/',
  'https://player.vimeo.com/video/1',
])('a frame of a page is kept: %s', (url) => {
  const words = `<p>${'The harbour keeps records of every high water. '.repeat(9)}</p>`
  const page = `<!doctype html><html lang="en"><head><title>Tide</title></head><body><article><h1>Tide</h1>${words}<iframe src="${url}"></iframe>${words}</article></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/a' })
  expect(sections(article)).toEqual(named([[url, '']]))
})

test('an address alone begins no summary', () => {
  const words = `<p>${'The harbour keeps records. '.repeat(9)}</p>`
  const html = `<iframe src="https://www.youtube.com/embed/a"></iframe>${words}`
  const page = `<!doctype html><html lang="en"><head><title>Tide</title></head><body><article><h1>Tide</h1>${html}${words}</article></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/a' })
  expect(article?.summary).toMatch(/^The harbour/)
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://e.example/</link><description>D</description><item><title>A</title><link>https://e.example/a</link><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`
  expect(articlesFromFeed(feed).articles[0]?.summary).toMatch(/^The harbour/)
})
