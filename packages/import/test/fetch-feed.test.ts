import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fetchFeed } from '@standfirst/import/fetch'
import { afterEach, describe, expect, test } from 'vitest'
import { isPublicAddress } from '../src/fetch/public-lookup.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on loopback that counts what it is asked. */
async function serve(handler: Handler): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    handler(request, response)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked }
}

const rss = (title = 'A') =>
  `<rss version="2.0"><channel><title>Feed</title><link>https://a.example/</link><description>D</description><language>en</language><item><title>${title}</title><link>https://a.example/1</link><guid>https://a.example/1</guid><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>Text.</description></item></channel></rss>`
const local = { allowPrivate: true }
const codes = ({ issues }: { issues: { code: string }[] }) => issues.map(({ code }) => code)

test('a feed and its articles, with what the next fetch needs', async () => {
  const { asked, url } = await serve(({ headers }, response) => {
    if (headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
    response.setHeader('ETag', '"1"')
    response.setHeader('Last-Modified', 'Mon, 23 Nov 2026 09:30:00 GMT')
    response.setHeader('Cache-Control', 'public, max-age=600')
    response.end(rss())
  })
  const now = Date.parse('2026-11-24T00:00:00Z')
  const first = await fetchFeed(url, { ...local, now, userAgent: 'Test' })
  expect(first).toMatchObject({ status: 200, feed: { title: 'Feed' }, issues: [] })
  expect(first.articles.map(({ title }) => title)).toEqual(['A'])
  expect(first.state).toEqual({
    url,
    known: { url: `${url}/`, etag: '"1"', lastModified: 'Mon, 23 Nov 2026 09:30:00 GMT' },
    freshUntil: '2026-11-24T00:10:00.000Z',
  })
  const state = JSON.parse(JSON.stringify(first.state))
  const second = await fetchFeed(url, { ...local, state })
  expect(second).toMatchObject({ status: 304, feed: undefined, articles: [], issues: [] })
  expect(second.state).toMatchObject({ known: state.known })
  expect(asked[0]?.headers['user-agent']).toBe('Test')
  expect(asked[1]?.headers['if-modified-since']).toBe('Mon, 23 Nov 2026 09:30:00 GMT')
})

describe('redirects', () => {
  const chain =
    (...statuses: number[]): Handler =>
    (request, response) => {
      const step = Number(request.url?.slice(1) || 0)
      const status = statuses[step]
      if (status) response.writeHead(status, { Location: `/${step + 1}` }).end()
      else response.setHeader('ETag', '"1"').end(rss())
    }

  test.each([
    [[301], '/1'],
    [[308, 301], '/2'],
    [[302], ''],
    [[307], ''],
    [[301, 302], '/1'],
    [[302, 301], ''],
  ])('%j: the address to keep', async (statuses, kept) => {
    const { url } = await serve(chain(...statuses))
    const { articles, state, status } = await fetchFeed(url, local)
    expect([status, articles.length]).toEqual([200, 1])
    expect(state.url).toBe(url + kept)
    const again = await fetchFeed(url, { ...local, state })
    expect(again.status).toBe(200)
  })

  test('one that leads to nothing moves nothing', async () => {
    const { url } = await serve(({ url: path }, response) => {
      if (path === '/') response.writeHead(301, { Location: '/x' }).end()
      else response.writeHead(404).end()
    })
    const { state, status } = await fetchFeed(url, local)
    expect([status, state.url]).toEqual([404, url])
  })

  test.each([
    ['/', 'a loop'],
    ['/?x', 'too many'],
    ['http://', 'no address'],
    ['file:///etc/passwd', 'another scheme'],
  ])('%s: %s', async (location) => {
    let count = 0
    const { asked, url } = await serve((_, response) => {
      const to = location === '/?x' ? `/?${count++}` : location
      response.writeHead(301, { Location: to }).end()
    })
    const { articles, issues, state } = await fetchFeed(url, { ...local, maxRedirects: 3 })
    expect([articles, state.url, issues.length]).toEqual([[], url, 1])
    expect(asked.length).toBeLessThan(6)
  })
})

describe('what the server wants', () => {
  test.each([429, 503])('%i: no request before Retry-After', async (code) => {
    const { asked, url } = await serve((_, response) => {
      response.writeHead(code, { 'Retry-After': '60' }).end()
    })
    const now = Date.parse('2026-11-24T00:00:00Z')
    const first = await fetchFeed(url, { ...local, now })
    expect([first.status, first.state.retryAt]).toEqual([code, '2026-11-24T00:01:00.000Z'])
    const { state } = first
    expect(codes(await fetchFeed(url, { ...local, state, now: now + 59_000 }))).toEqual([
      'asked-too-soon',
    ])
    expect(asked).toHaveLength(1)
    await fetchFeed(url, { ...local, state, now: now + 60_000 })
    expect(asked).toHaveLength(2)
  })

  test('410: gone, and not asked again', async () => {
    const { asked, url } = await serve((_, response) => void response.writeHead(410).end())
    const { state, status } = await fetchFeed(url, local)
    expect([status, state]).toEqual([410, { url, isGone: true }])
    expect(codes(await fetchFeed(url, { ...local, state }))).toEqual(['gone-feed'])
    expect(asked).toHaveLength(1)
  })

  test('a failure keeps what was known', async () => {
    const { url } = await serve((_, response) => void response.writeHead(500).end('x'))
    const known = { url: `${url}/`, etag: '"1"' }
    const { issues, state } = await fetchFeed(url, { ...local, state: { url, known } })
    expect(state).toEqual({ url, known })
    expect(issues).toMatchObject([{ code: 'unreachable-feed', severity: 'error' }])
  })
})

describe('private addresses', () => {
  test.each([
    (port: string) => `http://127.0.0.1:${port}/`,
    (port: string) => `http://localhost:${port}/`,
    (port: string) => `http://0x7f.1:${port}/`,
    (port: string) => `http://[::1]:${port}/`,
    (port: string) => `http://[::ffff:127.0.0.1]:${port}/`,
  ])('are not asked', async (address) => {
    const { asked, url } = await serve((_, response) => void response.end(rss()))
    expect(codes(await fetchFeed(address(new URL(url).port)))).toEqual(['refused-address'])
    expect(asked).toHaveLength(0)
  })

  test('nor where a redirect leads to them', async () => {
    const inner = await serve((_, response) => void response.end(rss()))
    const outer = await serve((_, response) => {
      response.writeHead(302, { Location: inner.url }).end()
    })
    const allowPrivate = ({ href }: URL) => href.startsWith(outer.url)
    expect(codes(await fetchFeed(outer.url, { allowPrivate }))).toEqual(['refused-address'])
    expect([outer.asked.length, inner.asked.length]).toEqual([1, 0])
  })

  test.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['::ffff:8.8.8.8', true],
    ['10.0.0.1', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['not an address', false],
  ])('%s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic)
  })

  test.each(['file:///etc/passwd', 'ftp://a.example/', 'javascript:1', '/feed', ''])(
    '%j is no address of a feed',
    async (url) => expect(codes(await fetchFeed(url, local))).toEqual(['refused-address']),
  )

  test.each([
    ['a.example/feed.xml', 'https://a.example/feed.xml'],
    ['a.example:8080/feed.xml', 'https://a.example:8080/feed.xml'],
    ['localhost:8080/feed.xml', 'http://localhost:8080/feed.xml'],
  ])('an address that lacks its scheme is told with it: %s', async (given, whole) => {
    const { issues } = await fetchFeed(given, local)
    expect(issues).toMatchObject([{ code: 'refused-address', fix: `Write \`${whole}\`.` }])
  })
})

describe('what is sent', () => {
  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('%s is unpacked, and bounded by what it becomes', async (encoding, pack) => {
    const large = rss('A'.repeat(200_000))
    const { url } = await serve((_, response) => {
      response.setHeader('Content-Encoding', encoding).end(pack(large))
    })
    expect((await fetchFeed(url, local)).articles).toHaveLength(1)
    expect(codes(await fetchFeed(url, { ...local, maxBytes: 100_000 }))).toEqual(['too-large'])
  })

  test('the charset of the header rules', async () => {
    const { url } = await serve((_, response) => {
      response.setHeader('Content-Type', 'application/rss+xml; charset=iso-8859-1')
      response.end(Buffer.from(rss('Caf\xe9'), 'latin1'))
    })
    expect((await fetchFeed(url, local)).articles[0]?.title).toBe('Café')
  })

  test('of a page, the feeds that it leads to are named', async () => {
    const { url } = await serve((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(
        '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed.xml">',
      )
    })
    const { discovered, feed, issues } = await fetchFeed(url, local)
    expect(feed).toBeUndefined()
    expect(discovered).toMatchObject([{ url: `${url}/feed.xml`, found: 'link' }])
    expect(codes({ issues })).toEqual(['not-a-feed', 'page-for-feed'])
    expect(issues[1]?.message).toContain(`${url}/feed.xml`)
  })

  test('a name and password in the address are sent as a header, and to no other host', async () => {
    const other = await serve((_, response) => void response.end(rss()))
    const { asked, url } = await serve((_, response) => {
      response.writeHead(302, { Location: other.url }).end()
    })
    const { articles } = await fetchFeed(url.replace('//', '//ada:s%20t@'), local)
    expect(articles).toHaveLength(1)
    expect(asked[0]?.headers.authorization).toBe(`Basic ${btoa('ada:s t')}`)
    expect(other.asked[0]?.headers.authorization).toBeUndefined()
  })

  test('no message holds the name and password of an address', async () => {
    const { url } = await serve(({ url }, response) => {
      if (url === '/circle') return void response.writeHead(302, { Location: '' }).end()
      response.writeHead(url === '/gone' ? 410 : 500).end()
    })
    for (const path of ['/circle', '/gone', '/unwell']) {
      const { issues } = await fetchFeed(`${url.replace('//', '//ada:secret@')}${path}`, local)
      expect(issues[0]?.message).toContain(`${url}${path}`)
    }
  })

  test('a server that gives no whole answer is given up', async () => {
    const { url } = await serve((_, response) => void response.write('<rss'))
    expect(codes(await fetchFeed(url, { ...local, timeoutMs: 300 }))).toEqual(['unreachable-feed'])
  })

  test('a server that is not there', async () => {
    const { url } = await serve(() => {})
    servers.at(-1)?.close()
    expect(codes(await fetchFeed(url, local))).toEqual(['unreachable-feed'])
  })

  test('a function of your own asks in its place', async () => {
    const fetch = async () => new Response(rss(), { headers: { ETag: '"9"' } })
    const { articles, state } = await fetchFeed('https://a.example/feed', { fetch })
    expect(articles).toHaveLength(1)
    expect(state.known).toEqual({ url: 'https://a.example/feed', etag: '"9"' })
  })
})
