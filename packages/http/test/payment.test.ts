import { type Article, defineArticle } from '@standfirst/core'
import { createHandler } from '@standfirst/http'
import { expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'

const gptBot = 'Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)'
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

const files = (rights: object) => ({
  'standfirst.config.json': JSON.stringify({
    site: { url: 'https://news.example/', title: 'Example News' },
    rights,
    sources: [{ json: 'articles.json' }],
  }),
  'articles.json': '[]',
})
const sold = {
  ai: { train: 'conditional' },
  payment: { kind: 'crawl', amount: '0.01', currency: 'USD' },
}

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

async function ask(
  path: string,
  { agent = gptBot, rights = sold, charge, method = 'GET' }: Record<string, unknown> = {},
): Promise<Response> {
  const { config } = await loadFiles(files(rights as object), '2026-11-28T12:00:00Z')
  const source = [
    article('flood'),
    article('free', { rights: { ai: { train: 'allow' }, payment: { kind: 'free' } } }),
    article('wrong', { status: 'retracted' }),
  ]
  const handler = createHandler({ config, source, charge: charge as undefined })
  const headers = { 'user-agent': String(agent) }
  return handler(new Request(`https://news.example${path}`, { method: String(method), headers }))
}

test.each([
  '/flood/',
  '/flood/index.md',
  '/flood/index.jsonld',
  '/feed.xml',
  '/feed.json',
  '/atom.xml',
])('a crawler whose use is sold is asked to pay for %s', async (path) => {
  const response = await ask(path)
  expect(response.status).toBe(402)
  expect(response.headers.get('crawler-price')).toBe('USD 0.01')
  expect(response.headers.get('link')).toContain('https://news.example/rsl.xml')
  expect(response.headers.get('vary')).toBe('User-Agent')
  expect(await response.text()).not.toContain('happened')
  const head = await ask(path, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([402, ''])
})

test.each(['/flood/', '/feed.json'])('people are given %s, and caches are told', async (path) => {
  const response = await ask(path, { agent: browser })
  expect(response.status).toBe(200)
  expect(response.headers.get('vary')).toMatch(/User-Agent$/)
})

test.each(['/robots.txt', '/rsl.xml', '/.well-known/tdmrep.json', '/'])(
  'what tells the terms is for all: %s',
  async (path) => {
    expect((await ask(path)).status).toBe(200)
  },
)

test('what is free, withdrawn, paid for or not sold is answered as before', async () => {
  expect((await ask('/free/')).status).toBe(200)
  expect((await ask('/wrong/')).status).toBe(410)
  expect((await ask('/flood/', { charge: false })).status).toBe(200)
  expect((await ask('/flood/', { charge: { isPaid: () => true } })).status).toBe(200)
  expect((await ask('/flood/', { charge: { crawlers: [] } })).status).toBe(200)
  const conditions = { ai: { train: 'conditional' } }
  const unsold = await ask('/flood/', { rights: conditions })
  expect([unsold.status, unsold.headers.get('vary')]).toEqual([200, 'Accept, Accept-Encoding'])
})
