import { createHandler, type Handler } from '@standfirst/http'
import CachePolicy from 'http-cache-semantics'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

let handler: Handler

beforeAll(async () => {
  // A cache looks at the clock.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(newsNow) })
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  handler = createHandler({ config, source: articles, now: () => new Date(newsNow) })
})

afterAll(() => {
  vi.useRealTimers()
})

/** A request and its answer, as a cache sees them. */
async function seen(path: string, headers: Record<string, string> = {}) {
  const url = `https://news.example${path}`
  const response = await handler(new Request(url, { headers }))
  const request = { url, method: 'GET', headers: { host: 'news.example', ...headers } }
  const answer = { status: response.status, headers: Object.fromEntries(response.headers) }
  return { request, answer }
}

test.each(['/', '/flood/', '/flood/index.md', '/feed.xml', '/sitemap.xml', '/tag/rain/feed.json'])(
  'caches keep %s, ask whether it is still the same, and are told so',
  async (path) => {
    for (const [shared, seconds] of [
      [true, 300],
      [false, 60],
    ] as const) {
      const { answer, request } = await seen(path)
      const policy = new CachePolicy(request, answer, { shared })
      expect(policy.storable()).toBe(true)
      expect(policy.timeToLive()).toBe(seconds * 1000)
      expect(policy.satisfiesWithoutRevalidation(request)).toBe(true)

      const asked = policy.revalidationHeaders(request) as Record<string, string>
      const again = await seen(path, asked)
      expect(again.answer.status).toBe(304)
      const { matches, modified, policy: renewed } = policy.revalidatedPolicy(request, again.answer)
      expect([modified, matches]).toEqual([false, true])
      expect(renewed.storable()).toBe(true)
      expect(renewed.responseHeaders().etag).toBe(answer.headers.etag)
    }
  },
)

test('a cache gives the form that somebody has asked for to nobody else', async () => {
  const html = await seen('/flood/', { accept: 'text/html' })
  const markdown = await seen('/flood/', { accept: 'text/markdown' })
  const policy = new CachePolicy(html.request, html.answer)
  expect(policy.satisfiesWithoutRevalidation(markdown.request)).toBe(false)
  // Not even one that knows nothing of `Vary`.
  expect(new CachePolicy(markdown.request, markdown.answer).storable()).toBe(false)
  expect(new CachePolicy(markdown.request, markdown.answer, { shared: false }).storable()).toBe(
    true,
  )
})

test('a cache keeps that an article is gone, and that an address has moved; no failure', async () => {
  for (const [path, isKept] of [
    ['/wrong/', true],
    ['/flood', true],
    ['/nowhere/', true],
    ['/%zz', false],
  ] as const) {
    const { answer, request } = await seen(path)
    expect([path, new CachePolicy(request, answer).storable()]).toEqual([path, isKept])
  }
})
