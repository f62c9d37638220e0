import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { type CheckLiveOptions, checkLive } from '@standfirst/check/live'
import { expect, onTestFinished, test } from 'vitest'

/** What a site answers, by the path: a text as it is, or anything else. */
type Answers = Readonly<Record<string, string | RequestListener>>

/** A site on loopback. */
async function listen(answers: Answers): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = answers[path]
    if (typeof answer === 'function') return answer(request, response)
    const type = types.find(([end]) => path.endsWith(end))?.[1] ?? 'text/html'
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': type })
    response.end(answer?.replaceAll('{site}', `http://${request.headers.host}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, asked }
}

const types = [
  ['.xml', 'application/xml'],
  ['.txt', 'text/plain'],
  ['.json', 'application/feed+json'],
] as const

const home =
  '<!doctype html><html lang="en"><title>A</title><link rel="alternate" type="application/rss+xml" href="/feed.xml">'

function feed(...links: string[]): string {
  const items = links.map((link) => `<item><title>A</title><link>${link}</link></item>`).join('')
  return `<rss version="2.0"><channel><title>A</title><link>{site}/</link><description>A</description>${items}</channel></rss>`
}

async function codes(answers: Answers, options: CheckLiveOptions = {}) {
  const { asked, url } = await listen(answers)
  const { findings } = await checkLive(url, { timeoutMs: 30_000, maxBytes: 100_000, ...options })
  const found = findings.map(({ code, file = '' }) => `${code} ${file.replace(url, '/')}`)
  return { asked, found: [...new Set(found)] }
}

test('each address is asked once, one after the other', async () => {
  const { asked, found } = await codes({
    '/': home,
    '/feed.xml': feed('{site}/a', '{site}/a', '{site}/a#b'),
    '/a': '<!doctype html><html lang="en"><title>A</title>',
  })
  expect(found).toEqual([])
  expect(asked).toEqual([
    '/robots.txt',
    '/',
    '/sitemap.xml',
    '/feed.xml',
    '/a',
    '/.well-known/tdmrep.json',
    '/trust.txt',
    '/.well-known/trust.txt',
    '/standfirst-check-of-an-address-that-is-none',
  ])
})

test('what robots.txt keeps from it is not asked', async () => {
  const { asked, found } = await codes({
    '/robots.txt': 'User-agent: standfirst\nDisallow: /private/\nAllow: /private/open',
    '/': home,
    '/feed.xml': feed('{site}/private/a', '{site}/private/open'),
    '/private/open': home,
  })
  expect(asked).toContain('/private/open')
  expect(asked).not.toContain('/private/a')
  expect(found).toEqual(['kept-from-robots /feed.xml'])
})

test.each([
  ['Disallow: /ä/', '/%C3%A4/a'],
  ['Disallow: /%c3%a4/', '/ä/a'],
  ['Disallow: /a%2fb', '/a%2Fb'],
  ['Disallow: /*.php$', '/a.php'],
  ['Allow: /\nDisallow: /*a', '/a'],
])('a path is written in more than one way: %s', async (rule, path) => {
  const { found } = await codes({
    '/robots.txt': `User-agent: Standfirst/1.0\n${rule}`,
    '/': home,
    '/feed.xml': feed(`{site}${path}`),
  })
  expect(found).toEqual(['kept-from-robots /feed.xml'])
})

test('where all is kept from it, nothing is asked but robots.txt', async () => {
  const { asked, found } = await codes({ '/robots.txt': 'User-agent: *\nDisallow: /', '/': home })
  expect(asked).toEqual(['/robots.txt'])
  expect(found).toEqual(['kept-from-robots /'])
})

test('a site that does not answer is an error, for nothing was checked', async () => {
  const fetch = () => Promise.reject(new Error('no such host'))
  const { articles, findings } = await checkLive('https://public.example/', { delayMs: 0, fetch })
  expect([articles, findings.map(({ code, path, severity }) => [code, severity, path])]).toEqual([
    0,
    [['unreachable-file', 'error', []]],
  ])
})

test('where the address leads on to another one, that is the site', async () => {
  const answers: Answers = {
    'https://www.site.example/': home,
    'https://www.site.example/robots.txt': 'User-agent: *\nDisallow: /b',
    'https://www.site.example/feed.xml': feed(
      'https://www.site.example/a',
      'https://www.site.example/b',
    ),
    'https://www.site.example/a': home,
  }
  const asked: string[] = []
  const { findings } = await checkLive('http://site.example/', {
    delayMs: 0,
    fetch: async (url) => {
      asked.push(url)
      const location = 'https://www.site.example/'
      if (url === 'http://site.example/') {
        return new Response(null, { status: 301, headers: { location } })
      }
      const type = types.find(([end]) => url.endsWith(end))?.[1] ?? 'text/html'
      const headers = { 'content-type': type }
      return new Response(String(answers[url] ?? ''), { status: answers[url] ? 200 : 404, headers })
    },
  })
  expect(asked).toContain('https://www.site.example/a')
  expect(asked).not.toContain('https://www.site.example/b')
  expect(findings.map(({ code }) => code)).toEqual(['kept-from-robots'])
})

test('a copy of a site elsewhere says where the site is', async () => {
  const { found } = await codes({
    '/': `${home}<link rel="canonical" href="https://site.example/">`,
    '/feed.xml': feed(),
  })
  expect(found).toEqual(['canonical-elsewhere /'])
})

test('an answer that never ends, or comes too slowly, is given up', async () => {
  const endless: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = () => {
      while (response.write('<p>more</p>'.repeat(1000)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  }
  const slow: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<!doctype html>')
  }
  const { found } = await codes(
    {
      '/': home,
      '/feed.xml': feed('{site}/endless', '{site}/slow'),
      '/endless': endless,
      '/slow': slow,
    },
    { timeoutMs: 2000 },
  )
  expect(found.sort()).toEqual(['too-large /feed.xml', 'unreachable-file /feed.xml'])
})

test('what is small only as long as it is packed is given up', async () => {
  // Just over what may be read: 100,001 bytes.
  const packed = gzipSync(Buffer.alloc(100_001, 32))
  const onItsWay: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(packed)
  }
  const { found } = await codes({ '/': home, '/feed.xml': feed('{site}/a'), '/a': onItsWay })
  expect(found).toEqual(['too-large /feed.xml'])
})

test('a sitemap that is packed by itself is read, and one that becomes too large is not', async () => {
  const map = (url: string) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${url}</loc></url></urlset>`
  const sent =
    (bytes: Buffer): RequestListener =>
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' })
      response.end(bytes)
    }
  const answers = { '/': home, '/feed.xml': feed(), '/robots.txt': 'Sitemap: {site}/a.xml.gz' }
  const small = await codes({
    ...answers,
    '/a.xml.gz': sent(gzipSync(map('http://127.0.0.1:1/x'))),
  })
  expect(small.found).toEqual([])
  const bomb = gzipSync(Buffer.alloc(10_000_001, 32))
  const large = await codes({ ...answers, '/a.xml.gz': sent(bomb) })
  expect(large.found).toContain('copy-unreadable /a.xml.gz')
})

test('redirects that lead round, on for ever or nowhere are told', async () => {
  const to =
    (location: string): RequestListener =>
    (_, response) => {
      response.writeHead(302, { location })
      response.end()
    }
  let number = 0
  const on: RequestListener = (_, response) => {
    response.writeHead(302, { location: `/on?${++number}` })
    response.end()
  }
  const { found } = await codes({
    '/': home,
    '/feed.xml': feed('{site}/round', '{site}/on?0', '{site}/none'),
    '/round': to('/round'),
    '/none': to('http://'),
    ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/on?${index}`, on])),
  })
  expect(found).toEqual(['unreachable-file /feed.xml'])
})

test('a site on a private network leads to no other private address', async () => {
  const other = await listen({ '/': home })
  const to: RequestListener = (_, response) => {
    response.writeHead(302, { location: other.url })
    response.end()
  }
  const { found } = await codes({
    '/': home,
    '/feed.xml': feed('{site}/a', `${other.url}b`),
    '/a': to,
    '/robots.txt': `Sitemap: ${other.url}sitemap.xml\nLicense: http://169.254.169.254/rsl.xml`,
  })
  expect(other.asked).toEqual([])
  expect(found.sort()).toEqual(['refused-address /feed.xml', 'refused-address /robots.txt'])
})

test('a public site leads to no private address', async () => {
  const other = await listen({ '/a': home, '/robots.txt': '', '/feed.xml': feed() })
  // What asks public addresses alone, without the network.
  const answers: Answers = {
    'https://public.example/robots.txt': `Sitemap: ${other.url}sitemap.xml`,
    'https://public.example/': `${home}<link rel="alternate" type="text/markdown" href="${other.url}a">`,
    'https://public.example/feed.xml': feed('https://public.example/a'),
  }
  const asked: string[] = []
  const { findings } = await checkLive('https://public.example/', {
    delayMs: 0,
    fetch: async (url) => {
      asked.push(url)
      if (url === 'https://public.example/a') {
        return new Response(null, { status: 302, headers: { location: `${other.url}a` } })
      }
      const answer = answers[url]
      return new Response(String(answer ?? ''), {
        status: answer === undefined ? 404 : 200,
        headers: { 'content-type': types.find(([end]) => url.endsWith(end))?.[1] ?? 'text/html' },
      })
    },
  })
  expect(other.asked).toEqual([])
  expect(asked.every((url) => url.startsWith('https://public.example/'))).toBe(true)
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'refused-address https://public.example/robots.txt',
    'refused-address https://public.example/feed.xml',
  ])
})

test.each([
  ['nothing', ''],
  ['no HTML', '\u0000\u0001\u0002'],
  ['a feed of another kind', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
  ['deep HTML', '<div>'.repeat(20_000)],
  ['open HTML', '<!doctype html><html lang="'.repeat(500)],
  ['JSON', '[[[[{"version":1}'],
  ['deep XML', `<?xml version="1.0"?><rss><channel>${'<item>'.repeat(9000)}`],
])('%s in place of everything is no failure', async (_what, text) => {
  const { findings } = await checkLive('https://public.example/', {
    delayMs: 0,
    fetch: async () =>
      new Response(text, {
        headers: {
          'content-type': 'text/html; charset=x',
          link: '<<<>;;;,<http://[>; rel="canonical", </a>; rel="alternate"; type="text/markdown"',
          'content-usage': '====,,,;;;',
          'tdm-reservation': 'maybe',
          etag: '',
        },
      }),
  })
  for (const { file, message } of findings)
    expect([typeof file, message.length < 1500]).toEqual(['string', true])
})

test.each([
  ['train-ai=y', ['contradictory-rights /']],
  ['train-ai;x=1=n, train-ai=y', ['contradictory-rights /']],
  ['train-ai=Y', []],
  ['Train-AI=y', []],
  ['train-ai=y, train-ai', []],
  ['train-ai="y"', []],
])('a preference is what the draft takes for one: %s', async (value, expected) => {
  const withUsage: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-usage': value })
    response.end('<!doctype html><html lang="en"><title>A</title>')
  }
  const robots = 'User-agent: *\nContent-Usage: train-ai=n\nContent-Usage: /open/ train-ai=y'
  const { found } = await codes({ '/robots.txt': robots, '/': withUsage })
  expect(found).toEqual(expected)
})

test('what is left out is told: beyond what is read of one kind, and in a format that is not compared', async () => {
  const feeds = Array.from({ length: 9 }, (_, index) => `/feed-${index}.xml`)
  const named = (list: string[], attributes: string) =>
    list.map((href) => `<link rel="alternate" ${attributes} href="${href}">`).join('')
  const others = Array.from({ length: 12 }, (_, index) => `/t-${index}`)
  const { url } = await listen({
    '/robots.txt': Array.from(
      { length: 10 },
      (_, index) => `Sitemap: {site}/map-${index}.xml`,
    ).join('\n'),
    '/': `<!doctype html><html lang="en"><title>A</title>${named(feeds, 'type="application/rss+xml"')}${named(others, 'hreflang="de"')}<img src="https://cdn.example/a.png">`,
    '/feed-0.xml': feed('{site}/a', '{site}/b', '{site}/c'),
    '/feed-1.xml': '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
    '/a': '<!doctype html><html lang="en"><title>A</title>',
  })
  const { unread } = await checkLive(url, { timeoutMs: 30_000, limit: 1 })
  expect(unread.map(({ count, what, why }) => `${count} ${what} ${why}`)).toEqual([
    '2 sitemaps beyond the first 8',
    '3 feeds beyond the first 6',
    '1 feeds in RSS 1.0, which is not compared',
    '2 pages beyond the limit of 1',
    '1 pictures and recordings of other hosts',
    '2 translations beyond the first 10',
  ])
})
