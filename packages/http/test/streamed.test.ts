import type { Article } from '@standfirst/core'
import { html } from '@standfirst/html'
import { createHandler } from '@standfirst/http'
import { nodeEncodings } from '@standfirst/http/node'
import { beforeAll, expect, test } from 'vitest'
import { type Loaded, loadFiles } from './load-files.ts'
import { newsNow } from './news.ts'
import { outputsOf } from './outputs-of.ts'

const count = 300
let loaded: Loaded
let outputs: Map<string, string>

beforeAll(async () => {
  const articles = Array.from({ length: count }, (_, index) => ({
    url: `https://news.example/${index}/`,
    language: 'en',
    title: `About ${index}`,
    summary: 'What happened.',
    publishedAt: new Date(Date.UTC(2026, 10, 1) - index * 60_000).toISOString(),
    sections: [{ kind: 'prose', content: `Words of ${index}. `.repeat(20) }],
  }))
  loaded = await loadFiles(
    {
      'standfirst.config.json': JSON.stringify({
        site: { url: 'https://news.example/', title: 'Example News' },
        feeds: { size: 1000 },
        sources: [{ json: 'articles.json' }],
      }),
      'articles.json': JSON.stringify(articles),
    },
    newsNow,
  )
  outputs = outputsOf(loaded.config, loaded.articles)
})

/** A handler over 300 articles in one feed, which counts the texts that it renders. */
function stage({ failAt = Number.NaN, articles = loaded.articles as readonly Article[] } = {}) {
  const state = { rendered: 0, failAt }
  const errors: string[] = []
  const nodes = {
    text({ value }: { value: string }) {
      if (++state.rendered === state.failAt) throw new Error('It broke')
      return html`${value}`
    },
  }
  const handler = createHandler({
    config: { ...loaded.config, html: { ...loaded.config.html, nodes } },
    source: articles,
    now: () => new Date(newsNow),
    encodings: nodeEncodings,
    onError: (error) => errors.push(String(error)),
  })
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    handler(new Request(`https://news.example/${path}`, { headers, method }))
  return { ask, errors, state }
}

test.each(['feed.xml', 'atom.xml', 'feed.json'])(
  '%s of many articles begins before it is rendered, and has its tag when it is there',
  async (path) => {
    const { ask, state } = stage()
    const first = await ask(path)
    expect(state.rendered).toBe(0)
    expect(first.headers.get('etag')).toBe(null)
    expect(first.headers.get('content-length')).toBe(null)
    expect(first.headers.get('last-modified')).toBe('Sat, 28 Nov 2026 12:00:00 GMT')
    const reader = first.body?.getReader()
    const begin = await reader?.read()
    expect(begin?.value?.length).toBeGreaterThan(1000)
    expect(state.rendered).toBeGreaterThan(0)
    expect(state.rendered).toBeLessThan(count / 2)
    // One who goes away takes nothing from others.
    await reader?.cancel()

    const [second, third] = [await ask(path), await ask(path, { 'accept-encoding': 'gzip' })]
    expect(await second.text()).toBe(outputs.get(path))
    expect(third.headers.get('content-encoding')).toBe('gzip')
    const isXml = path.endsWith('.xml')
    expect(third.headers.get('vary')).toBe(isXml ? 'Accept, Accept-Encoding' : 'Accept-Encoding')
    expect(await unzipped(third)).toBe(outputs.get(path))
    expect(state.rendered).toBe(count)

    const whole = await ask(path)
    const tag = whole.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    expect(await whole.text()).toBe(outputs.get(path))
    expect((await ask(path, { 'if-none-match': tag })).status).toBe(304)
    const since = first.headers.get('last-modified') ?? ''
    expect((await ask(path, { 'if-modified-since': since })).status).toBe(304)
    expect(state.rendered).toBe(count)
  },
)

test.each([
  ['a condition', { 'if-none-match': '"another"' }, 'GET'],
  ['HEAD', {}, 'HEAD'],
])('%s waits for the tag of what is being rendered', async (_, headers, method) => {
  const { ask } = stage()
  const begun = await ask('feed.xml')
  await begun.body?.getReader().read()
  const answer = await ask('feed.xml', headers as Record<string, string>, method)
  expect(answer.headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
  expect(answer.headers.get('content-length')).toBe(
    String(new TextEncoder().encode(outputs.get('feed.xml')).length),
  )
  expect(await answer.text()).toBe(method === 'HEAD' ? '' : outputs.get('feed.xml'))
})

test('Brotli is streamed too', async () => {
  const { ask, state } = stage()
  const answer = await ask('feed.xml', { 'accept-encoding': 'br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(state.rendered).toBeLessThan(count)
  const bytes = await answer.arrayBuffer()
  const { brotliDecompressSync } = await import('node:zlib')
  expect(brotliDecompressSync(bytes).toString()).toBe(outputs.get('feed.xml'))
})

test('a feed that breaks off is no whole one, is told of, and tried again', async () => {
  const { ask, errors, state } = stage({ failAt: 200 })
  await expect((await ask('feed.xml')).text()).rejects.toThrow('It broke')
  expect(errors).toEqual(['Error: It broke'])
  expect(await (await ask('feed.xml')).text()).toBe(outputs.get('feed.xml'))
  state.failAt = state.rendered + 100
  const waited = await ask('atom.xml', { 'if-none-match': '"another"' })
  expect(waited.status).toBe(500)
  expect(await (await ask('atom.xml')).text()).toBe(outputs.get('atom.xml'))
})

test('a feed of few articles is answered as a whole, and so is one that is there', async () => {
  const { ask } = stage({ articles: loaded.articles.slice(0, 50) })
  expect((await ask('feed.xml')).headers.get('etag')).not.toBe(null)
})

async function unzipped(response: Response): Promise<string> {
  const stream = response.body?.pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
