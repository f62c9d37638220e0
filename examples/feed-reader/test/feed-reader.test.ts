import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { parseFeed, parseOpml } from 'feedsmith'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import type { ImagePolicy } from '../src/images.ts'
import { refresh, subscribe } from '../src/refresh.ts'
import { openStore, type Store } from '../src/store.ts'

const all = process.env.STANDFIRST_TEST_ALL === '1'
const chromiumPath = '/usr/bin/chromium'
const css = readFileSync(`${import.meta.dirname}/../../../packages/html/theme.css`, 'utf8')
const options = { allowPrivate: true }

/** Feeds of others, on this machine; what they are asked for is written down. */
let others: ServerType
let site: string
const asked: string[] = []
let rssTag = '"1"'

const rss = (more = '') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>First &amp; foremost</title><link>${site}/first/</link><description>One</description><language>en</language>
${more}<item><title>With a picture</title><link>${site}/first/picture/</link><guid>${site}/first/picture/</guid>
<pubDate>Mon, 23 Nov 2026 09:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>Look: <img src="/dot.svg" alt="A dot" onerror="document.title='harm'"></p><script>document.title='harm'</script><p>The end.</p>]]></content:encoded></item>
<item><title>Told twice</title><link>${site}/first/twice/</link><guid>${site}/twice</guid>
<pubDate>Sun, 22 Nov 2026 09:00:00 GMT</pubDate><description>From the first.</description><enclosure url="${site}/dot.svg" type="image/svg+xml" length="9"/></item>
</channel></rss>`

const json = () =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Second',
    home_page_url: `${site}/second/`,
    items: [
      {
        id: `${site}/second/news/`,
        url: `${site}/second/news/`,
        title: 'The newest',
        content_text: 'Just in.',
        date_published: '2026-11-24T09:00:00Z',
      },
      {
        id: `${site}/twice`,
        url: `${site}/second/twice/`,
        title: 'Told twice',
        content_text: 'From the second.',
        date_published: '2026-11-22T09:00:00Z',
      },
    ],
  })

function answer(request: Request): Response {
  const { pathname } = new URL(request.url)
  asked.push(pathname)
  const give = (body: string, type: string, headers = {}) =>
    new Response(body, { headers: { 'Content-Type': type, ...headers } })
  if (pathname === '/first.xml') {
    if (request.headers.get('If-None-Match') === rssTag) return new Response(null, { status: 304 })
    const more = `<item><title>Meanwhile</title><link>${site}/first/meanwhile/</link><guid>${site}/first/meanwhile/</guid><pubDate>Wed, 25 Nov 2026 09:00:00 GMT</pubDate><description>New.</description></item>`
    return give(rss(rssTag === '"1"' ? '' : more), 'application/rss+xml', { ETag: rssTag })
  }
  if (pathname === '/undated.xml') {
    const item = `<item><title>Undated</title><link>${site}/undated/</link><description>${asked.length}</description></item>`
    const xml = `<rss version="2.0"><channel><title>Undated</title><link>${site}/</link><description>None</description>${item}</channel></rss>`
    return give(xml, 'application/rss+xml')
  }
  if (pathname === '/second/')
    return give(
      '<!doctype html><title>Second</title><link rel="alternate" type="application/feed+json" href="/second.json">',
      'text/html',
    )
  if (pathname === '/second.json') return give(json(), 'application/feed+json')
  if (pathname === '/dot.svg')
    return give('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'image/svg+xml')
  return new Response('', { status: 404 })
}

const folder = mkdtempSync(join(tmpdir(), 'feed-reader-'))
const stores: Store[] = []

/** A reader at an address of its own. */
async function open(images: ImagePolicy = 'ask', file = ':memory:') {
  const store = openStore(file)
  stores.push(store)
  let app: ReturnType<typeof createApp> | undefined
  const server = await listen((request) => app?.fetch(request) ?? new Response())
  servers.push(server.server)
  app = createApp(store, { ...options, origin: server.origin, images, css })
  return { store, origin: server.origin }
}

const servers: ServerType[] = []

function listen(fetch: (request: Request) => Response | Promise<Response>) {
  return new Promise<{ server: ServerType; origin: string }>((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ server, origin: `http://127.0.0.1:${port}` }),
    )
  })
}

beforeAll(async () => {
  const { origin, server } = await listen(answer)
  others = server
  site = origin
})

afterAll(() => {
  for (const server of [others, ...servers]) server.close()
  for (const store of stores) store.close()
  rmSync(folder, { recursive: true })
})

async function follow(store: Store): Promise<void> {
  expect(await subscribe(store, `${site}/first.xml`, options)).toBeUndefined()
  expect(await subscribe(store, `${site}/second/`, options)).toBeUndefined()
}

const titles = (page: string) =>
  [...page.matchAll(/<a class="[^"]*p-name[^"]*"[^>]*>([^<]*)|<h2[^>]*>\s*<a[^>]*>([^<]*)/g)].map(
    ([, one, other]) => one ?? other,
  )

test('two feeds are one river, newest first, each article once', async () => {
  const { origin, store } = await open()
  await follow(store)
  expect(store.subscriptions().map(({ url }) => url)).toEqual([
    `${site}/first.xml`,
    `${site}/second.json`,
  ])
  const page = await (await fetch(origin)).text()
  expect(titles(page)).toEqual(['The newest', 'With a picture', 'Told twice'])
})

test('an article without a date keeps the time when it was first seen', async () => {
  const { store } = await open()
  const url = `${site}/undated.xml`
  expect(await subscribe(store, url, options)).toBeUndefined()
  const first = store.article(1)?.article
  // The clock has gone on.
  await vi.waitUntil(() => new Date().toISOString() > String(first?.publishedAt))
  await refresh(store, options)
  const again = store.article(1)?.article
  expect(again?.summary).not.toBe(first?.summary)
  expect(again?.publishedAt).toBe(first?.publishedAt)
})

test('what has not changed is not sent again, and what is new is found', async () => {
  rssTag = '"1"'
  const file = join(folder, 'kept.sqlite')
  const { origin, store } = await open('ask', file)
  await follow(store)
  await refresh(store, options)
  expect(store.subscriptions()[0]?.state?.known?.etag).toBe('"1"')
  const before = store.newest(10, 0)
  rssTag = '"2"'
  const response = await fetch(`${origin}/refresh`, {
    method: 'POST',
    headers: { Origin: origin },
    redirect: 'manual',
  })
  expect(response.status).toBe(303)
  expect(store.newest(10, 0)).toHaveLength(before.length + 1)
  // Pages keep their addresses, and a new start finds all.
  const reopened = openStore(file)
  stores.push(reopened)
  expect(reopened.newest(10, 0)).toEqual(store.newest(10, 0))
  expect(reopened.newest(10, 1).map(({ number }) => number)).toEqual(
    before.map(({ number }) => number),
  )
  rssTag = '"1"'
})

test('the river is a feed that others read, and names its sources', async () => {
  const { origin, store } = await open()
  await follow(store)
  for (const path of ['/rss.xml', '/atom.xml', '/feed.json']) {
    const text = await (await fetch(origin + path)).text()
    const { feed } = parseFeed(text) as { feed: { items?: unknown[]; entries?: unknown[] } }
    expect((feed.items ?? feed.entries ?? []).length, path).toBe(3)
    expect(text, path).toMatch(/First &(?:amp;|#x26;)? foremost/)
    expect(text, path).not.toContain('harm')
  }
  const opml = parseOpml(await (await fetch(`${origin}/feeds.opml`)).text())
  expect(opml.body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
    `${site}/first.xml`,
    `${site}/second.json`,
  ])
})

test('what is no feed is refused with words, and harms no other', async () => {
  const { origin, store } = await open()
  await follow(store)
  const post = (address: string) =>
    fetch(`${origin}/feeds`, {
      method: 'POST',
      headers: { Origin: origin },
      body: new URLSearchParams({ address }),
    })
  for (const address of [`${site}/none`, 'file:///etc/hostname', '"><script>x</script>']) {
    const response = await post(address)
    const page = await response.text()
    expect(response.status, address).toBe(422)
    expect(page, address).toContain('role="alert"')
    expect(page, address).not.toContain('<script>')
  }
  store.subscribe(`${site}/gone.xml`)
  await refresh(store, options)
  expect(store.subscriptions().at(-1)?.problem).toContain('404')
  expect(titles(await (await fetch(origin)).text())).toHaveLength(3)
})

test('addresses of this machine are not asked, unless that is wanted', async () => {
  const { store } = await open()
  const before = asked.length
  expect(await subscribe(store, `${site}/first.xml`, {})).toContain('allowPrivate')
  expect(asked).toHaveLength(before)
})

test('no other site can change the list', async () => {
  const { origin, store } = await open()
  await follow(store)
  const response = await fetch(`${origin}/feeds/remove`, {
    method: 'POST',
    headers: { Origin: 'https://other.example' },
    body: new URLSearchParams({ address: `${site}/first.xml` }),
  })
  expect(response.status).toBe(403)
  expect(store.subscriptions()).toHaveLength(2)
})

test('pictures go through the proxy, if there is one', async () => {
  const { origin, store } = await open('https://images.example/?url={url}')
  await follow(store)
  const { number } =
    store.newest(10, 0).find(({ article }) => article.title === 'With a picture') ?? {}
  const response = await fetch(`${origin}/articles/${number}`)
  expect(await response.text()).toContain(
    `src="https://images.example/?url=${encodeURIComponent(`${site}/dot.svg`)}"`,
  )
  expect(response.headers.get('content-security-policy')).toContain(
    'img-src https://images.example;',
  )
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

  test('a person follows a site, reads, and loads the pictures when they want', async () => {
    const { origin } = await open()
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(origin)
    await page.getByRole('link', { name: 'follow a feed' }).click()
    const address = page.getByLabel('Address of a feed or a site')
    await address.fill(`${site}/first.xml`)
    await page.getByRole('button', { name: 'Follow' }).click()
    await address.fill(`${site}/second/`)
    await page.getByRole('button', { name: 'Follow' }).click()
    expect(await page.getByRole('link', { name: 'First & foremost' }).count()).toBe(1)

    asked.length = 0
    await page.getByRole('link', { name: 'River' }).click()
    expect(await page.locator('li img').count()).toBe(1)
    await page.getByRole('link', { name: 'With a picture' }).click()
    expect(await page.getByText('The end.', { exact: true }).isVisible()).toBe(true)
    expect(await page.title()).toContain('With a picture')
    const picture = page.getByRole('img', { name: 'A dot' })
    expect(await picture.getAttribute('src')).toBe(`${origin}/picture.svg`)
    expect(await page.locator('.sf-standfirst').count()).toBe(0)
    expect(asked).toEqual([])

    await page.getByRole('link', { name: 'Load pictures' }).click()
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => asked).toEqual(['/dot.svg'])
    expect(await page.getByRole('link', { name: 'the original' }).getAttribute('href')).toBe(
      `${site}/first/picture/`,
    )

    await page.getByRole('link', { name: 'Feeds' }).click()
    await page.getByRole('button', { name: 'Remove Second' }).click()
    await page.getByRole('link', { name: 'River' }).click()
    expect(await page.getByRole('link', { name: 'The newest' }).count()).toBe(0)
    expect(problems).toEqual([])
    await page.close()
  })
})
