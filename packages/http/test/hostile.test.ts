import { createHandler, type Handler } from '@standfirst/http'
import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

let handler: Handler
const errors: unknown[] = []

beforeAll(async () => {
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  handler = createHandler({
    config,
    source: articles,
    now: () => new Date(newsNow),
    onError: (error) => errors.push(error),
  })
})

const statuses = [200, 204, 206, 301, 304, 400, 404, 405, 406, 410, 412, 416]
const names = [
  'accept',
  'accept-encoding',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'range',
]

/** What a header can hold: the text of others, cut to what `Headers` takes. */
const value = fc
  .oneof(
    hostileString(),
    fc.constantFrom('*', 'bytes=0-', 'W/"a", "b"', 'text/*;q=0', ';;q=,', 'a/b;q=1e9', '*/*;q=-1'),
  )
  .map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, ''))

test('whatever is asked for, the answer is one of those that are meant, and nothing is told', async () => {
  const request = fc.record({
    path: fc.oneof(
      hostileString().map(escaped),
      hostileString(),
      fc.constantFrom('', 'flood/', 'feed.xml', 'wrong/', 'tag/rain'),
    ),
    method: fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST'),
    headers: fc.dictionary(fc.constantFrom(...names), value),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ headers, method, path }) => {
      const url = new URL('https://news.example/')
      const [pathname = '', ...rest] = path.split('?')
      url.pathname = pathname
      url.search = rest.join('?')
      const response = await handler(new Request(url, { method, headers }))
      expect(statuses).toContain(response.status)
      const location = response.headers.get('location')
      // Nobody is led off the site by what they ask for.
      if (location !== null) expect(new URL(location, url).origin).toBe(url.origin)
      if (method === 'HEAD') expect(await response.text()).toBe('')
      expect(errors).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test.each([undefined, null, 5, 'https://news.example/', {}])(
  'what is no request is answered, and who listens is told so: %o',
  async (wrong) => {
    const told: unknown[] = []
    const { articles, config } = await loadFiles(newsFiles, newsNow)
    const own = createHandler({ config, source: articles, onError: (error) => told.push(error) })
    const response = await own(wrong as unknown as Request)
    expect([response.status, await response.text()]).toEqual([500, 'Something went wrong.\n'])
    expect(String(told)).toMatch(/^TypeError: `request` is .*, expected a `Request`$/)
  },
)

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
