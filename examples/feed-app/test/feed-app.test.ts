import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { type ServerType, serve } from '@hono/node-server'
import type { Feed } from '@standfirst/core'
import { parseFeed as readFeed } from 'feedsmith'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { has } from '../../../packages/testing/src/reader/feed-readers.ts'
import { createApp } from '../src/app.ts'
import { exampleFeed } from '../src/example-feed.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const chromiumPath = '/usr/bin/chromium'
const root = `${import.meta.dirname}/../../..`
const css = {
  '/theme.css': readFileSync(`${root}/packages/html/theme.css`, 'utf8'),
  '/feed.css': readFileSync(`${root}/packages/rss/feed.css`, 'utf8'),
}

let server: ServerType
let origin: string
let feed: Feed

beforeAll(async () => {
  // The feed needs the port, and the port is known when the server runs.
  let answer: (request: Request) => Response | Promise<Response> = () => new Response()
  origin = await new Promise<string>((resolve) => {
    server = serve({ fetch: (request: Request) => answer(request), port: 0 }, ({ port }) =>
      resolve(`http://localhost:${port}`),
    )
  })
  feed = exampleFeed(origin)
  answer = createApp(feed, css).fetch
})

afterAll(() => {
  server.close()
})

describe('feeds', () => {
  const types: [string, string, string][] = [
    ['/rss.xml', 'application/rss+xml; charset=utf-8', 'rss'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8', 'atom'],
    ['/feed.json', 'application/feed+json', 'json'],
  ]

  test.each(types)(
    '%s is served as %s, and an independent parser reads it',
    async (path, type, form) => {
      const response = await fetch(origin + path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(type)
      const { format, feed: read } = readFeed(await response.text())
      expect(format).toBe(form)
      expect(titles(read)).toEqual(feed.articles.map(({ title }) => title))
    },
  )

  test.each(types)('%s is sent once: then 304', async (path) => {
    const first = await fetch(origin + path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    const second = await fetch(origin + path, { headers: { 'If-None-Match': tag } })
    expect([second.status, second.headers.get('etag'), await second.text()]).toEqual([304, tag, ''])
    const changed = await fetch(origin + path, { headers: { 'If-None-Match': '"other"' } })
    expect([changed.status, await changed.text()]).toEqual([200, await first.text()])
  })

  test.skipIf(!has.feedparser)(
    'Universal Feed Parser fetches them, and asks again by their tag',
    async () => {
      for (const path of ['/rss.xml', '/atom.xml']) {
        const read = await fetchTwice(origin + path)
        expect(read.titles).toEqual(feed.articles.map(({ title }) => title))
        expect([read.bozo, read.status, read.again]).toEqual([0, 200, 304])
      }
    },
  )

  test('each article that a feed names is served', async () => {
    const { feed: read } = readFeed(await (await fetch(`${origin}/feed.json`)).text())
    const { items = [] } = read as { items?: { url?: string }[] }
    expect(items).toHaveLength(3)
    for (const { url } of items) {
      const response = await fetch(url ?? '')
      expect(response.headers.get('content-type')).toMatch(/^text\/html\b/)
    }
  })

  test('the sitemap names each page', async () => {
    const response = await fetch(`${origin}/sitemap.xml`)
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect((await response.text()).match(/<loc>/g)).toHaveLength(3)
  })

  test('what is not there is not found', async () => {
    expect((await fetch(`${origin}/articles/none`)).status).toBe(404)
  })
})

describe.skipIf(!all && !existsSync(chromiumPath))('in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    })
  })

  afterAll(() => browser.close())

  test('a reader goes from the list to an article and back', async () => {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('requestfailed', (request) => problems.push(request.url()))
    await page.goto(origin)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(feed.title)
    for (const { title } of feed.articles) {
      expect(await page.getByRole('link', { name: title }).count()).toBe(1)
    }
    await page.getByRole('link', { name: feed.articles[0]?.title as string }).click()
    expect(page.url()).toBe(feed.articles[0]?.url)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      feed.articles[0]?.title,
    )
    expect(await page.getByRole('heading', { name: 'Key takeaways' }).isVisible()).toBe(true)
    await page.getByRole('banner').getByRole('link').click()
    expect(page.url()).toBe(`${origin}/`)
    // No icon is served, and a browser asks for one.
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([])
    await page.close()
  })

  test('the links to the feeds show them with their stylesheet', async () => {
    const page = await browser.newPage()
    for (const [name, path] of [
      ['RSS', '/rss.xml'],
      ['Atom', '/atom.xml'],
    ] as const) {
      await page.goto(origin)
      await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click()
      await page.waitForURL(origin + path)
      expect(
        await page.evaluate('getComputedStyle(document.documentElement, "::before").content'),
      ).toContain('This is a web feed.')
      expect(await page.getByText(feed.articles[0]?.title ?? '').isVisible()).toBe(true)
    }
    await page.close()
  })

  test('every page leads to the feeds, and they are there', async () => {
    const page = await browser.newPage()
    for (const url of [origin, ...feed.articles.map((article) => article.url)]) {
      await page.goto(url)
      const links = await page
        .locator('head link[rel=alternate][type]')
        .evaluateAll((found) =>
          found.map((link) => [link.getAttribute('type'), link.getAttribute('href')]),
        )
      expect(links).toEqual([
        ['application/rss+xml', `${origin}/rss.xml`],
        ['application/atom+xml', `${origin}/atom.xml`],
        ['application/feed+json', `${origin}/feed.json`],
      ])
      for (const [type, href] of links) {
        const response = await fetch(href ?? '')
        expect(response.headers.get('content-type')?.split(';')[0]).toBe(type)
      }
    }
    await page.close()
  })
})

const built = existsSync(`${root}/packages/rss/dist/index.js`)

test.skipIf(!all && !built)('one command starts it', async () => {
  const child = spawn(process.execPath, [`${import.meta.dirname}/../src/start.ts`], {
    env: { ...process.env, PORT: '34567' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data) => resolve(String(data)))
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
    })
    expect(line).toBe('Listening on http://localhost:34567\n')
    const response = await fetch('http://localhost:34567/atom.xml')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  } finally {
    child.kill()
  }
})

/** The titles of a feed's items, whatever its form. */
function titles(read: unknown): unknown[] {
  const { entries, items } = read as Record<'entries' | 'items', { title?: unknown }[] | undefined>
  return (entries ?? items ?? []).map(({ title }) =>
    typeof title === 'object' && title !== null && 'value' in title ? title.value : title,
  )
}

interface Fetched {
  bozo: number
  status: number
  titles: string[]
  /** Status of the second answer. */
  again: number
}

/** What Universal Feed Parser gets from an address, and what when it asks again. */
async function fetchTwice(url: string): Promise<Fetched> {
  // Not `execFileSync`: the server is in this process.
  const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', script, url])
  return JSON.parse(stdout) as Fetched
}

const script = `
import feedparser, json, sys
first = feedparser.parse(sys.argv[1])
second = feedparser.parse(sys.argv[1], etag=first.etag)
print(json.dumps({'bozo': int(first.bozo), 'status': first.status, 'titles': [e.title for e in first.entries], 'again': second.status}))
`
