import { type Article, defineArticle } from '@standfirst/core'
import { html } from '@standfirst/html'
import { createHandler, type Handler, type ListedArticles } from '@standfirst/http'
import { beforeAll, expect, test } from 'vitest'
import { type Loaded, loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

let loaded: Loaded

beforeAll(async () => {
  loaded = await loadFiles(newsFiles, newsNow)
})

/** A publication whose articles, clock and failures the test holds. */
function stage(articles: readonly Article[] = loaded.articles) {
  const state = { articles, failure: '', now: newsNow, version: 1 }
  const rendered: string[] = []
  const errors: string[] = []
  const source: ListedArticles = {
    version: () => String(state.version),
    list() {
      if (state.failure) throw new Error(state.failure)
      return state.articles
    },
  }
  const config = {
    ...loaded.config,
    html: {
      nodes: {
        // Called for each piece of text of an article, in each page and feed.
        text({ value }: { value: string }) {
          rendered.push(value)
          return html`${value}`
        },
      },
    },
  }
  const handler = createHandler({
    config,
    source,
    now: () => new Date(state.now),
    onError: (error) => errors.push(String(error)),
  })
  return { state, rendered, errors, handler, get: getter(handler) }
}

function getter(handler: Handler) {
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await handler(new Request(`https://news.example${path}`, { headers }))
    const header = (name: string) => response.headers.get(name)
    return {
      status: response.status,
      text: await response.text(),
      header,
      tag: header('etag') ?? '',
    }
  }
}

test('a feed that is polled is rendered once, and its readers are told so without its text', async () => {
  const { get, rendered } = stage()
  const { tag } = await get('/feed.xml')
  const count = rendered.length
  expect(count).toBeGreaterThan(0)
  for (let index = 0; index < 20; index++) {
    expect((await get('/feed.xml', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/feed.xml')).status).toBe(200)
  }
  expect(rendered.length).toBe(count)
})

test('many who ask at once for what is not rendered yet share one rendering', async () => {
  const { get, rendered } = stage()
  const { text } = await get('/feed.xml')
  const once = rendered.length
  const other = stage()
  const answers = await Promise.all(Array.from({ length: 20 }, () => other.get('/feed.xml')))
  expect(answers.map((answer) => answer.text)).toEqual(Array(20).fill(text))
  expect(other.rendered.length).toBe(once)
})

test('after a change only what shows the article is rendered again, and has another tag', async () => {
  const { get, rendered, state } = stage()
  const [feed, storm] = await Promise.all(
    ['/feed.xml', '/weather/storm', '/robots.txt'].map((path) => get(path)),
  )
  const count = rendered.length
  state.now = '2026-11-28T12:30:00Z'
  state.version++
  state.articles = state.articles.map((one) =>
    one.id.includes('flood') ? { ...one, summary: 'Another summary' } : one,
  )
  const [feed2, storm2, robots2] = await Promise.all(
    ['/feed.xml', '/weather/storm', '/robots.txt'].map((path) => get(path)),
  )
  expect(feed2?.text).toContain('Another summary')
  expect(feed2?.tag).not.toBe(feed?.tag)
  expect(feed2?.header('last-modified')).toBe('Sat, 28 Nov 2026 12:30:00 GMT')
  expect(storm2?.tag).toBe(storm?.tag)
  expect(storm2?.header('last-modified')).toBe('Sat, 28 Nov 2026 12:00:00 GMT')
  expect(robots2?.header('last-modified')).toBe('Sat, 28 Nov 2026 12:00:00 GMT')
  // The articles of the feed, and not that of the other page.
  expect(rendered.length - count).toBe(count - 1)
})

test('a page that leads to an article changes with its title', async () => {
  const { get, state } = stage()
  const before = await get('/weather/storm')
  state.version++
  state.articles = state.articles.map((one) =>
    one.id.includes('flood') ? { ...one, title: 'Another title' } : one,
  )
  const after = await get('/weather/storm')
  expect(after.text).toContain('Another title')
  expect(after.tag).not.toBe(before.tag)
})

test('what a source gives as new objects with the same content has not been changed', async () => {
  const { get, state } = stage()
  const before = await get('/flood/')
  state.now = '2026-11-28T12:30:00Z'
  state.version++
  state.articles = structuredClone(state.articles) as Article[]
  const after = await get('/flood/', { 'if-modified-since': 'Sat, 28 Nov 2026 12:00:00 GMT' })
  expect(after.status).toBe(304)
  expect((await get('/flood/')).tag).toBe(before.tag)
})

test('a scheduled article appears when its time comes, and nothing is kept beyond it', async () => {
  const { get, state } = stage()
  state.now = '2026-11-29T07:59:30Z'
  const before = await get('/feed.xml')
  expect(before.text).not.toContain('Embargoed')
  expect(before.header('cache-control')).toBe('public, max-age=30, s-maxage=30')
  expect((await get('/tomorrow/')).status).toBe(404)
  state.now = '2026-11-29T07:59:57Z'
  expect((await get('/tomorrow/')).header('cache-control')).toBe('public, max-age=3')

  state.now = '2026-11-29T08:00:00Z'
  expect((await get('/tomorrow/')).status).toBe(200)
  const after = await get('/feed.xml', { 'if-none-match': before.tag })
  expect(after.status).toBe(200)
  expect(after.text).toContain('Embargoed words')

  // The clock was set back.
  state.now = '2026-11-29T07:59:59Z'
  expect((await get('/tomorrow/')).status).toBe(404)
  expect((await get('/feed.xml')).tag).toBe(before.tag)
})

test('an article that is retracted is gone, and its page says so, in every form', async () => {
  const { get, state } = stage()
  expect((await get('/flood/')).status).toBe(200)
  const { tag } = await get('/flood/')
  state.version++
  state.articles = state.articles.map((one) =>
    one.id.includes('flood') ? { ...one, status: 'retracted' as const } : one,
  )
  const gone = await get('/flood/', { 'if-none-match': tag })
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('This article has been retracted')
  expect((await get('/flood/', { accept: 'text/markdown' })).status).toBe(410)
  expect((await get('/feed.xml')).text).toContain('This article has been retracted')

  state.version++
  state.articles = state.articles.map((one) =>
    one.id.includes('flood') ? { ...one, status: 'withheld' as const } : one,
  )
  expect((await get('/flood/')).status).toBe(404)
  expect((await get('/feed.xml')).text).not.toContain('About flood')
})

test('a change while articles are read is not missed', async () => {
  const state = { version: 1, title: 'First', release: () => {} }
  const source: ListedArticles = {
    version: async () => String(state.version),
    async *list() {
      const { title } = state
      await new Promise<void>((resolve) => {
        state.release = resolve
      })
      yield defineArticle({
        url: 'https://news.example/a/',
        language: 'en',
        title,
        summary: 'About it.',
        publishedAt: '2026-11-20T08:00:00Z',
      })
    },
  }
  const handler = createHandler({ config: loaded.config, source, now: () => new Date(newsNow) })
  const get = getter(handler)
  const ticks = () => new Promise((resolve) => setTimeout(resolve, 5))
  const one = get('/a/')
  await ticks()
  state.version = 2
  state.title = 'Second'
  const two = get('/a/')
  await ticks()
  state.release()
  await ticks()
  state.release()
  expect((await one).text).toContain('First')
  expect((await two).text).toContain('Second')
})

test('a source that fails at first is told of, and asked again', async () => {
  const { errors, get, state } = stage()
  state.failure = 'The secret database is down'
  const { header, status, text } = await get('/feed.xml')
  expect([status, header('retry-after'), header('cache-control')]).toEqual([503, '5', 'no-store'])
  expect(text).not.toContain('secret')
  expect(errors).toEqual(['Error: The secret database is down'])
  state.failure = ''
  expect((await get('/feed.xml')).status).toBe(200)
})

test('a source that fails later leaves what was there, until it works again', async () => {
  const { errors, get, state } = stage()
  const { tag } = await get('/feed.xml')
  state.failure = 'Down'
  state.version++
  expect((await get('/feed.xml')).tag).toBe(tag)
  expect((await get('/feed.xml')).tag).toBe(tag)
  // It is left alone for a moment, and so told of once.
  expect(errors).toEqual(['Error: Down'])
  state.failure = ''
  state.articles = state.articles.slice(1)
  state.now = '2026-11-28T12:00:02Z'
  expect((await get('/feed.xml')).tag).not.toBe(tag)
})

test('a renderer that fails is answered without a word of why', async () => {
  const errors: string[] = []
  const render = () => {
    throw new Error('secret/path.ts line 3')
  }
  const handler = createHandler({
    config: {
      ...loaded.config,
      renderers: [{ name: 'own', extension: '.txt', mediaType: 'text/plain', render }],
    },
    source: loaded.articles,
    now: () => new Date(newsNow),
    onError: (error) => {
      errors.push(String(error))
      throw new Error('the listener fails too')
    },
  })
  const get = getter(handler)
  const { header, status, text } = await get('/flood/index.txt')
  expect([status, header('cache-control'), text]).toEqual([
    500,
    'no-store',
    'Something went wrong.\n',
  ])
  expect(errors).toEqual(['Error: secret/path.ts line 3'])
  expect((await get('/flood/')).status).toBe(200)
})

test('two articles of one address are told of, and the newest is served', async () => {
  const issues: string[] = []
  const [first] = loaded.articles
  const handler = createHandler({
    config: loaded.config,
    source: [...loaded.articles, { ...(first as Article), id: 'urn:other', title: 'Another' }],
    now: () => new Date(newsNow),
    onIssue: ({ code }) => issues.push(code),
  })
  expect((await getter(handler)('/flood/')).text).toContain('About flood')
  expect(new Set(issues)).toEqual(new Set(['path-taken']))
})
