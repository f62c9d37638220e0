import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html } from '@standfirst/html'
import { createHandler, type HandlerOptions } from '@standfirst/http'
import { memoryStore } from '@standfirst/store'
import { sqliteStore } from '@standfirst/store/sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'
import { outputsOf } from './outputs-of.ts'

const { articles, config } = await loadFiles(newsFiles, newsNow)
const folder = mkdtempSync(join(tmpdir(), 'standfirst-http-store-'))

afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  ['memory', async () => memoryStore()],
  ['SQLite', () => sqliteStore(join(mkdtempSync(join(folder, 'own-')), 'articles.db'))],
])('a handler over a store: %s', (_, open) => {
  test('answers as it does over a list of the same articles', async () => {
    const store = await open()
    for (const one of articles) await store.put(one)
    const common = { config, now: () => new Date(newsNow) }
    const [listed, stored] = [articles, store].map((source) => createHandler({ ...common, source }))
    const paths = [
      '/',
      '/feed.xml',
      '/feed.json',
      '/sitemap.xml',
      '/flood/',
      '/tomorrow/',
      '/gone/',
    ]
    for (const path of paths) {
      const request = () => new Request(`https://news.example${path}`)
      const [expected, found] = [await listed?.(request()), await stored?.(request())]
      expect([path, found?.status, await found?.text()]).toEqual([
        ...[path, expected?.status, await expected?.text()],
      ])
    }
    await store.close()
  })

  test('gives what the configuration says of all, as a build of the same values does', async () => {
    const bare = {
      url: 'https://news.example/bare/',
      title: 'What the river did',
      summary: 'It rose.',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [{ kind: 'prose', content: 'It rose.' }],
    }
    const signed = { ...bare, url: 'https://news.example/signed/', authors: ['Bo Known'] }
    const given = {
      site: { url: 'https://news.example/', title: 'Example News', language: 'de' },
      authors: ['Ada Example'],
      publisher: 'Example Press',
      people: [{ name: 'Bo Known', biography: 'Writes.', links: ['https://bo.example/'] }],
      rights: { terms: 'https://news.example/terms' },
      sources: [{ json: 'articles.json' }],
    }
    const built = await loadFiles(
      {
        'standfirst.config.json': JSON.stringify(given),
        'articles.json': JSON.stringify([bare, signed]),
      },
      newsNow,
    )
    const outputs = outputsOf(built.config, built.articles)
    const store = await open()
    for (const one of [bare, signed]) {
      expect(await store.put({ language: 'de', ...one })).toMatchObject({ success: true })
    }
    const handler = createHandler({
      ...{ config: built.config, source: store, now: () => new Date(newsNow) },
    })
    expect(outputs.get('bare/index.html')).toContain('Ada Example')
    expect(outputs.get('bare/index.jsonld')).toContain('Example Press')
    for (const [path, content] of outputs) {
      if (path === '404.html') continue
      const address = path.replace(/(^|\/)index\.html$/, '$1')
      const answer = await handler(new Request(`https://news.example/${address}`))
      expect([path, await answer.text()]).toEqual([path, content])
    }
    await store.close()
  })

  test('finds what is out among many drafts of the same words', async () => {
    const store = await open()
    const one = { ...articles[0], title: 'Turbines', category: undefined }
    for (let number = 0; number < 210; number++) {
      const url = `https://news.example/draft-${number}/`
      const input = { ...one, id: undefined, url, status: number % 2 ? 'draft' : 'withheld' }
      expect(await store.put(input)).toMatchObject({ success: true })
    }
    const out = { ...one, id: undefined, url: 'https://news.example/out/', title: 'Of one turbine' }
    expect(await store.put(out)).toMatchObject({ success: true })
    const handler = createHandler({ config, source: store, now: () => new Date(newsNow) })
    const found = await handler(new Request('https://news.example/search?q=turbines'))
    expect(await found.text()).toContain('Of one turbine')
    await store.close()
  })

  test('reads what has changed, renders nothing else again, and finds it', async () => {
    const store = await open()
    const rendered: string[] = []
    for (const one of articles) await store.put(one)
    const handler = createHandler({
      config: {
        ...config,
        html: {
          nodes: {
            text({ value }: { value: string }) {
              rendered.push(value)
              return html`${value}`
            },
          },
        },
      },
      source: store,
      now: () => new Date(newsNow),
    })
    const get = async (path: string) => {
      const response = await handler(new Request(`https://news.example${path}`))
      return { status: response.status, text: await response.text() }
    }
    // The page before it leads to a new article; that of the oldest one does not.
    const oldest = articles
      .filter(({ status }) => status === 'published')
      .reduce((one, other) => (other.publishedAt < one.publishedAt ? other : one))
    const page = new URL(oldest.url).pathname
    expect((await get(page)).status).toBe(200)
    expect(rendered.length).toBeGreaterThan(0)
    expect(
      await store.put({
        ...articles[0],
        id: undefined,
        url: 'https://news.example/added/',
        publishedAt: '2026-11-28T11:00:00Z',
        title: 'A turbine',
      }),
    ).toMatchObject({ success: true })
    rendered.length = 0
    expect((await get('/added/')).text).toContain('A turbine')
    const count = rendered.length
    await get(page)
    expect(rendered.length).toBe(count)
    expect((await get('/search?q=turbines')).text).toContain('A turbine')

    const flood = articles.find(({ url }) => url.endsWith('/flood/'))
    await store.retract(flood?.id ?? '')
    expect((await get('/flood/')).status).toBe(410)
    await store.delete('https://news.example/added/')
    expect((await get('/added/')).status).toBe(404)
    expect((await get('/search?q=turbines')).text).not.toContain('A turbine')
    await store.close()
  })
})

test('what is no configuration or no source is refused in plain words', () => {
  const make = (options: unknown) => () => createHandler(options as HandlerOptions)
  const expectedConfig =
    /`config` is .*, expected what `loadConfig\(folder\)`.*`configOf\(config\)`/
  for (const wrong of [undefined, null, {}, { site: { url: 'https://news.example/' } }, 'folder']) {
    expect(make({ config: wrong, source: [] })).toThrow(expectedConfig)
  }
  expect(make({})).toThrow(expectedConfig)
  expect(make(undefined)).toThrow('`options` of `createHandler` is nothing, expected an object')
  expect(make({ config: Promise.resolve(config), source: [] })).toThrow(
    /^`config` is a promise \(await it before\)/,
  )
  for (const wrong of [undefined, null, {}, { list: () => [] }, 'folder', Promise.resolve([])]) {
    expect(make({ config, source: wrong })).toThrow(
      /^`source` is .*, expected a store, a list of articles, or `\{ version, list \}`/,
    )
  }
})
