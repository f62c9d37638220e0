import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { parseArticle } from '@standfirst/core'
import { type HistoryImport, type HistoryState, importHistory } from '@standfirst/import/history'
import { afterEach, expect, test } from 'vitest'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

type Answer = (path: string, response: ServerResponse, request: IncomingMessage) => unknown

/** A server on loopback; what is no answer is 404. */
async function serve(answer: Answer): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const body = answer(path, response, request)
    if (response.headersSent) return
    if (typeof body !== 'string') response.statusCode = 404
    response.end(body)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const item = (id: number) =>
  `<item><title>T${id}</title><link>https://a.example/${id}</link><guid>https://a.example/${id}</guid><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>&lt;link rel="next" href="/never"/&gt;Text.</description></item>`
const rss = (ids: readonly number[], more = '') =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title><link>https://a.example/</link><description>D</description><language>en</language>${more}${ids.map(item).join('')}</channel></rss>`
const led = (rel: string, href: string) => `<atom:link rel="${rel}" href="${href}"/>`
const wordpress = '<generator>https://wordpress.org/?v=6.5.5</generator>'
const quick = { allowPrivate: true, delayMs: 0 }

async function titles(run: HistoryImport, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const found: string[] = []
  for await (const { article } of run) {
    found.push(parseArticle(article).title)
    if (found.length === most) break
  }
  return found
}

test('archives of RFC 5005 are followed back, and no entry leads anywhere', async () => {
  const { asked, url } = await serve((path) => {
    if (path === '/feed') return rss([5, 4], led('prev-archive', '/archive/2'))
    if (path === '/archive/2') return rss([4, 3], led('prev-archive', '1'))
    return path === '/archive/1' ? rss([2, 1], led('next-archive', '2')) : undefined
  })
  const run = importHistory(`${url}/feed`, quick)
  expect(await titles(run)).toEqual(['T5', 'T4', 'T3', 'T2', 'T1'])
  expect(asked).toEqual(['/feed', '/archive/2', '/archive/1'])
  expect(run.report.kept).toEqual([{ kind: 'item', status: 'published', count: 5 }])
  expect(run.report).toMatchObject({ system: 'feed', site: { title: 'F', language: 'en' } })
  expect(run.state).not.toHaveProperty('next')
})

test('pages of JSON Feed and of Atom are followed', async () => {
  const json = (id: number, next?: string) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      language: 'en',
      next_url: next,
      items: [
        {
          id: `https://a.example/${id}`,
          url: `https://a.example/${id}`,
          title: `T${id}`,
          content_text: 'Text.',
          date_published: '2026-11-23T09:30:00Z',
        },
      ],
    })
  const pages = await serve((path) =>
    json(path === '/feed.json' ? 2 : 1, path === '/feed.json' ? '/older' : undefined),
  )
  expect(await titles(importHistory(`${pages.url}/feed.json`, quick))).toEqual(['T2', 'T1'])
  const entry = (id: number) =>
    `<entry><id>https://a.example/${id}</id><title>T${id}</title><link href="https://a.example/${id}"/><updated>2026-11-23T09:30:00Z</updated><content>Text.</content><source><link rel="next" href="/never"/></source></entry>`
  const atom = await serve((path) => {
    const next = path === '/atom' ? '<link rel="next" href="?p=2"/>' : ''
    return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://a.example/</id><title>F</title><updated>2026-11-23T09:30:00Z</updated>${entry(next ? 2 : 1)}${next}</feed>`
  })
  expect(await titles(importHistory(`${atom.url}/atom`, quick))).toEqual(['T2', 'T1'])
  expect(atom.asked).toEqual(['/atom', '/atom?p=2'])
})

test('pages of WordPress end with the one that is not there', async () => {
  const { asked, url } = await serve((path) => {
    const page = Number(new URL(path, 'http://a').searchParams.get('paged') ?? 1)
    return page < 4 ? rss([10 - page], wordpress) : undefined
  })
  const run = importHistory(`${url}/feed/?cat=2`, quick)
  expect(await titles(run)).toEqual(['T9', 'T8', 'T7'])
  expect(asked).toEqual(
    [1, 2, 3, 4].map((page) => `/feed/?cat=2${page > 1 ? `&paged=${page}` : ''}`),
  )
  expect(run.report.issues).toEqual([])
})

test('feeds that lead round in a ring, or on for ever without anything new, end', async () => {
  const ring = await serve((path) =>
    rss([path === '/a' ? 1 : 2], led('next', path === '/a' ? '/b' : '/a')),
  )
  expect(await titles(importHistory(`${ring.url}/a`, quick))).toEqual(['T1', 'T2'])
  expect(ring.asked).toEqual(['/a', '/b'])
  const same = await serve((path) => rss([1], led('next', `${path}1`)))
  expect(await titles(importHistory(`${same.url}/a`, quick))).toEqual(['T1'])
  expect(same.asked).toHaveLength(3)
  let id = 0
  const endless = await serve((path) => rss([++id], led('next', `${path}1`)))
  const run = importHistory(`${endless.url}/a`, { ...quick, maxPages: 4 })
  expect(await titles(run)).toHaveLength(4)
  expect(run.report.issues.map(({ code }) => code)).toEqual(['too-large'])
  expect(run.state.next).toMatch(/\/a1111$/)
})

test('a run that ended early is gone on with, and gives nothing twice', async () => {
  const { asked, url } = await serve((path, response, request) => {
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
    response.setHeader('ETag', '"1"')
    if (path === '/feed') return rss([4, 3], led('next', '/2'))
    return path === '/2' ? rss([2, 1]) : undefined
  })
  const found: string[] = []
  let state: HistoryState | undefined
  for (let round = 0; round < 4; round++) {
    const run = importHistory(`${url}/feed`, { ...quick, ...(state && { state }) })
    found.push(...(await titles(run, 1)))
    state = JSON.parse(JSON.stringify(run.state)) as HistoryState
  }
  expect([...new Set(found)].sort()).toEqual(['T1', 'T2', 'T3', 'T4'])
  const last = importHistory(`${url}/feed`, { ...quick, ...(state && { state }) })
  await titles(last)
  asked.length = 0
  const again = importHistory(`${url}/feed`, { ...quick, state: last.state })
  expect(await titles(again)).toEqual([])
  expect(asked).toEqual(['/feed'])
})

test('what is new since is read as far as it is new, over several pages', async () => {
  let newest = 4
  const { asked, url } = await serve((path) => {
    const page = Number(new URL(path, 'http://a').searchParams.get('paged') ?? 1)
    const top = newest - (page - 1) * 2
    return top > 0 ? rss([top, top - 1], wordpress) : undefined
  })
  const first = importHistory(`${url}/feed`, quick)
  expect(await titles(first)).toEqual(['T4', 'T3', 'T2', 'T1'])
  newest = 8
  asked.length = 0
  expect(await titles(importHistory(`${url}/feed`, { ...quick, state: first.state }))).toEqual([
    'T8',
    'T7',
    'T6',
    'T5',
  ])
  expect(asked).toEqual(['/feed', '/feed?paged=2', '/feed?paged=3'])
})

test('a server that asks to wait is left alone, and asked again by a later run', async () => {
  let isBusy = true
  const { asked, url } = await serve((path, response) => {
    if (path === '/feed') return rss([2], led('next', '/2'))
    if (!isBusy) return rss([1])
    return response.writeHead(503, { 'Retry-After': '600' }).end()
  })
  const run = importHistory(`${url}/feed`, quick)
  expect(await titles(run)).toEqual(['T2'])
  expect(run.report.issues.map(({ severity }) => severity)).toEqual(['error'])
  const { state } = run
  expect(state.retryAt).toBeTypeOf('string')
  const soon = importHistory(`${url}/feed`, { ...quick, state })
  expect(await titles(soon)).toEqual([])
  expect(asked).toEqual(['/feed', '/2'])
  isBusy = false
  const later = { ...state, retryAt: '2020-01-01T00:00:00.000Z' }
  expect(await titles(importHistory(`${url}/feed`, { ...quick, state: later }))).toEqual(['T1'])
})

test('no page leads into a network of one’s own', async () => {
  const { asked, url } = await serve(() => rss([1]))
  const refused = importHistory(`${url}/feed`, { delayMs: 0 })
  expect(await titles(refused)).toEqual([])
  expect(refused.report.issues.map(({ code }) => code)).toEqual(['refused-address'])
  expect(asked).toEqual([])
  const fetch = async () => new Response(rss([1], led('next', 'http://127.0.0.1:9/secret')))
  const run = importHistory('https://a.example/feed', { delayMs: 0, fetch })
  expect(await titles(run)).toEqual(['T1'])
  expect(run.report.issues.map(({ code }) => code)).toEqual(['refused-address'])
})

const page = (response: ServerResponse, type: string, body: string | Uint8Array) => {
  response.writeHead(200, { 'Content-Type': type }).end(body)
}

const zeros = gzipSync(Buffer.alloc(1_000_000))

test.each<[string, Answer, string]>([
  [
    'leads back to itself',
    (path, response) => void response.writeHead(302, { Location: path }).end(),
    'unreachable-feed',
  ],
  [
    'leads on for ever',
    (path, response) => void response.writeHead(301, { Location: `${path}2` }).end(),
    'unreachable-feed',
  ],
  [
    'leads into another network',
    (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.2:9/' }).end(),
    'refused-address',
  ],
  [
    'leads to a file',
    (_, response) => void response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    'refused-address',
  ],
  ['never comes to an end', (_, response) => void response.write('<rss>'), 'unreachable-feed'],
  ['says nothing', () => '', 'not-a-feed'],
  [
    'is a page for people',
    (_, response) => page(response, 'text/html', '<!doctype html><title>Sign in</title><p>No.</p>'),
    'not-a-feed',
  ],
  [
    'is a picture that is called a feed',
    (_, response) =>
      page(response, 'application/rss+xml', Buffer.from('89504e470d0a1a0a00', 'hex')),
    'not-text',
  ],
  ['is other data', (_, response) => page(response, 'application/json', '{"a":1}'), 'not-a-feed'],
  ['breaks off', () => rss([2]).slice(0, -30), 'broken-feed'],
  [
    'grows when it is unpacked',
    (_, response) => {
      response.setHeader('Content-Encoding', 'gzip')
      page(response, 'application/rss+xml', zeros)
    },
    'too-large',
  ],
])('an older page that %s ends the run, and is told', async (_, answer, code) => {
  const { asked, url } = await serve((path, ...more) =>
    path === '/a' ? rss([1], led('next', '/2')) : answer(path, ...more),
  )
  const own = ({ href }: URL) => href.startsWith(url)
  const settings = { delayMs: 0, allowPrivate: own, timeoutMs: 3000, maxBytes: 100_000 }
  const run = importHistory(`${url}/a`, settings)
  expect(await titles(run)).toEqual(['T1'])
  expect(run.report.issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, 'error']])
  expect(asked.length).toBeLessThan(20)
  // A later run asks again where this one had to stop, and gives nothing twice.
  expect(run.state.next).toBe(`${url}/2`)
  expect(await titles(importHistory(`${url}/a`, { ...settings, state: run.state }))).toEqual([])
})
