import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Article, defineArticle } from '@standfirst/core'
import { type NotifyOptions, type NotifyState, notifyOfChanges } from '@standfirst/http/notify'
import type { ResolvedConfig } from '@standfirst/publication'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { loadFiles } from './load-files.ts'

const now = new Date('2026-11-28T12:00:00Z')
const indexNow = { key: 'abcdef0123456789' }
let config: ResolvedConfig

beforeAll(async () => {
  const loaded = await loadFiles(
    {
      'standfirst.config.json': JSON.stringify({
        site: {
          url: 'https://news.example/',
          title: 'Example News',
          hubs: ['https://hub.example/', 'https://other-hub.example/push'],
        },
        outputs: { atom: false, jsonFeed: false },
        sources: [{ json: 'articles.json' }],
      }),
      'articles.json': '[]',
    },
    now.toISOString(),
  )
  config = loaded.config
})

function article(name: string, more: object = {}): Article {
  return defineArticle({
    url: `https://news.example/${name}/`,
    language: 'en',
    title: name,
    summary: 'What happened.',
    publishedAt: '2026-11-20T08:00:00Z',
    ...more,
  })
}

/** Tell of changes to services that answer with statuses, one after another; the last one for ever. */
async function notify(
  articles: readonly Article[],
  state: NotifyState | undefined,
  answers: readonly (number | Error)[] = [202],
  more: Partial<NotifyOptions> = {},
) {
  const sent: { url: string; body: string; type: string | null }[] = []
  let asked = 0
  const result = await notifyOfChanges(articles, {
    ...{ config, state, indexNow, now, delayMs: 0 },
    async fetch(url, init) {
      const request = new Request(url, init)
      const { headers } = request
      sent.push({
        url: request.url,
        body: await request.text(),
        type: headers.get('content-type'),
      })
      const answer = answers[Math.min(asked++, answers.length - 1)] ?? 200
      if (answer instanceof Error) throw answer
      return new Response(null, { status: answer })
    },
    ...more,
  })
  return { ...result, sent }
}

test('the first time nothing is told, unless all is said to be new', async () => {
  const articles = [article('a'), article('b', { status: 'draft' })]
  const first = await notify(articles, undefined)
  expect(first).toMatchObject({ pages: [], feeds: [], sent: [], issues: [] })
  expect(Object.keys(first.state.articles)).toEqual(['https://news.example/a/'])
  const all = await notify(articles, { articles: {} })
  expect(all.pages).toEqual(['https://news.example/a/'])
})

test('hubs are told which feeds have changed, and search engines which pages', async () => {
  const before = [article('a'), article('b', { tags: ['Rain'] })]
  const { state } = await notify(before, undefined)
  const after = [article('a'), article('b', { tags: ['Rain'], title: 'Corrected' })]
  const told = await notify(after, JSON.parse(JSON.stringify(state)))
  expect(told.pages).toEqual(['https://news.example/b/'])
  expect(told.feeds).toEqual([
    'https://news.example/feed.xml',
    'https://news.example/tag/rain/feed.xml',
  ])
  const form =
    'hub.mode=publish&hub.url=https%3A%2F%2Fnews.example%2Ffeed.xml&hub.url=https%3A%2F%2Fnews.example%2Ftag%2Frain%2Ffeed.xml'
  const type = 'application/x-www-form-urlencoded;charset=UTF-8'
  expect(told.sent).toEqual([
    { url: 'https://hub.example/', body: form, type },
    { url: 'https://other-hub.example/push', body: form, type },
    {
      url: 'https://api.indexnow.org/indexnow',
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({
        host: 'news.example',
        key: 'abcdef0123456789',
        urlList: ['https://news.example/b/'],
      }),
    },
  ])
  expect((await notify(after, told.state)).sent).toEqual([])
})

test.each<[string, object]>([
  ['retracted', { status: 'retracted' }],
  ['withheld', { status: 'withheld' }],
  ['updated', { updatedAt: '2026-11-27T00:00:00Z' }],
])('an article that is %s is told of', async (_name, more) => {
  const { state } = await notify([article('a'), article('b')], undefined)
  const told = await notify([article('a'), article('b', more)], state)
  expect(told.pages).toEqual(['https://news.example/b/'])
  expect(told.feeds).toEqual(['https://news.example/feed.xml'])
})

test('an article that waits is told of when it is due', async () => {
  const waiting = [article('a'), article('b', { publishedAt: '2026-11-29T00:00:00Z' })]
  const { state } = await notify(waiting, undefined)
  expect((await notify(waiting, state)).pages).toEqual([])
  const due = await notify(waiting, state, [200], { now: new Date('2026-11-29T00:00:01Z') })
  expect(due.pages).toEqual(['https://news.example/b/'])
})

test('what is not taken is sent again, and told the next time', async () => {
  const state = { articles: {} }
  const articles = [article('a')]
  const only = {
    indexNow: undefined,
    config: { ...config, feed: { ...config.feed, hubs: ['https://hub.example/'] } },
  }
  const passing = await notify(
    articles,
    state,
    [503, new TypeError('fetch failed'), 429, 202],
    only,
  )
  expect([passing.sent.length, passing.issues]).toEqual([4, []])
  const refused = await notify(articles, state, [403], only)
  expect(refused.sent.length).toBe(1)
  expect(refused.state).toBe(state)
  expect(refused.issues).toMatchObject([
    {
      code: 'not-notified',
      message: 'Found the status 403 at `https://hub.example/`, expected it to take the message.',
    },
  ])
  const down = await notify(articles, state, [500], { ...only, retries: 2 })
  expect([down.sent.length, down.issues.length, down.state]).toEqual([3, 1, state])
})

test('a hub that has moved is told where it is now, and one that leads nowhere is told of', async () => {
  const asked: string[] = []
  let respond: (path: string) => [status: number, headers?: Record<string, string>] = () => [204]
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push(`${request.method} ${request.url} ${body.length > 0}`)
    const [status, headers = {}] = respond(request.url ?? '')
    response.writeHead(status, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const tell = async (answer: typeof respond, more: Partial<NotifyOptions> = {}) => {
    asked.length = 0
    respond = answer
    const hubs = [`http://localhost:${port}/hub`]
    const own = { ...config, feed: { ...config.feed, hubs } }
    const options = { config: own, state: { articles: {} }, now, delayMs: 0, ...more }
    const { issues } = await notifyOfChanges([article('a')], options)
    return issues.map(({ message }) => message.replace(String(port), 'PORT'))
  }
  for (const status of [301, 302, 307, 308]) {
    const answer = (path: string): [number, Record<string, string>] =>
      path === '/hub' ? [status, { location: '/other' }] : [204, {}]
    expect(await tell(answer)).toEqual([])
    expect(asked).toEqual(['POST /hub true', 'POST /other true'])
  }
  expect(await tell(() => [302, { location: '/hub' }])).toEqual([
    'Found more than 5 redirects at `http://localhost:PORT/hub`, expected it to take the message.',
  ])
  expect(asked.length).toBe(6)
  expect((await tell(() => [302, { location: 'file:///etc/passwd' }]))[0]).toContain('file:///')
  expect(await tell(() => [303, { location: '/done' }])).toEqual([])
  // A date is waited for, and nothing after the last attempt.
  const start = Date.now()
  const date = () => new Date(Date.now() + 2000).toUTCString()
  expect(await tell(() => (asked.length < 2 ? [429, { 'retry-after': date() }] : [204]))).toEqual(
    [],
  )
  expect(Date.now() - start).toBeGreaterThan(900)
  await tell(() => [503, { 'retry-after': '30' }], { retries: 0 })
  await expect(tell(() => [204], { retries: -1 })).rejects.toThrow(/^`retries` is .*, expected/)
  server.close()
  server.closeAllConnections()
  expect((await tell(() => [204], { retries: 0 }))[0]).toMatch(/fetch failed \([A-Z_]+\)/)
})

test('a message holds 10,000 pages at most, and none of another host', async () => {
  const articles = Array.from({ length: 10_001 }, (_, index) => article(`n${index}`))
  articles.push(article('x', { url: 'https://other.example/x/' }))
  const { sent } = await notify(articles, { articles: {} })
  const lists = sent.slice(2).map(({ body }) => JSON.parse(body).urlList as string[])
  expect(lists.map(({ length }) => length)).toEqual([10_000, 1])
  expect(lists.flat().some((url) => url.includes('other.example'))).toBe(false)
})

test('a key that is none is refused before anything is sent', async () => {
  const told = notify([article('a')], { articles: {} }, [200], { indexNow: { key: 'a b' } })
  await expect(told).rejects.toThrow('expected 8 to 128 letters, digits or hyphens')
})
