import { renderMarkdown } from '@standfirst/markdown'
import { cases, elements, textOf } from '@standfirst/testing'
import { parseFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPreview, type Preview } from '../src/create-preview.ts'
import { previewLoader } from '../src/load-preview.ts'
import { copyExample, emptyPublication, type TestPublication } from './publication.ts'

const insight = '/articles/anthropic-accuses-alibaba'
let publication: TestPublication
let preview: Preview
let load: ReturnType<typeof previewLoader>

beforeEach(() => {
  publication = copyExample()
})
afterEach(() => publication.remove())

async function start(): Promise<void> {
  load = previewLoader(publication.folder)
  preview = createPreview(await load())
}

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return preview.fetch(new Request(`http://localhost:4400${path}`, { headers, redirect: 'manual' }))
}

async function page(path: string) {
  const response = await get(path)
  return { response, tree: fromHtml(await response.text()) }
}

describe('an article', () => {
  beforeEach(start)

  test('is what the preview begins with: the newest that is published', async () => {
    const { headers, status } = await get('/?scheme=dark')
    expect([status, headers.get('location')]).toEqual([302, `${insight}?scheme=dark`])
  })

  test('has a tab for each output, and each has an address', async () => {
    const { tree } = await page(insight)
    const tabs = elements(tree, 'a').filter(({ properties }) => properties.role === 'tab')
    expect(tabs.map((tab) => textOf(tab).replace(/^\d/, ''))).toEqual([
      ...['Side by side', 'Page', 'Markdown', 'RSS', 'Atom', 'JSON Feed', 'JSON-LD'],
      ...['Social card', 'Findings'],
    ])
    for (const { properties } of tabs) {
      const own = await page(String(properties.href))
      expect(own.response.status).toBe(200)
      const selected = elements(own.tree, 'a').find((one) => one.properties.ariaSelected === 'true')
      expect(selected?.properties.href).toBe(properties.href)
    }
  })

  test('stands side by side in six outputs', async () => {
    const { tree } = await page(insight)
    const panes = elements(tree, 'section').map(({ properties }) => properties.id)
    expect(panes).toEqual(
      ['page', 'markdown', 'rss', 'json-ld', 'social', 'findings'].map((name) => `pane-${name}`),
    )
  })

  test('shows sources to the last character', async () => {
    for (const output of ['markdown', 'rss', 'atom']) {
      const { tree } = await page(`${insight}/${output}`)
      const shown = elements(tree, 'pre').find(
        ({ properties }) => properties.id === `source-${output}`,
      )
      const source = await (await get(`/raw${insight}/${output}`)).text()
      expect(shown && source.includes(textOf(shown))).toBe(true)
      expect(textOf(shown).length).toBeGreaterThan(1000)
    }
  })

  test('shows its social card as its page says it, with its picture from the preview', async () => {
    const { tree } = await page(`${insight}/social`)
    const images = elements(tree, 'img').map(({ properties }) => properties.src)
    expect(new Set(images)).toEqual(new Set(['/site/images/extraction.png']))
    const picture = await get('/site/images/extraction.png')
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  })

  test('says that a draft stands in no feed', async () => {
    const { tree } = await page('/articles/evaluating-agents/rss')
    expect(textOf(tree)).toContain('Its status is draft: it stands in no feed.')
  })

  test('counts and shows what was found, with its place and its mend', async () => {
    const { tree } = await page('/articles/evaluating-agents/findings')
    expect(textOf(tree)).toContain('dead-link')
    expect(textOf(tree)).toContain('https://learnijoy.example/insights/agent-logs/')
    const row = elements(tree, 'a').find(
      ({ properties }) => properties.id === 'entry-evaluating-agents',
    )
    expect(textOf(row)).toContain('1 error')
  })

  test('is found by words of its title and its file', async () => {
    const { tree } = await page('/articles?q=logs%20ARSON')
    const rows = elements(tree, 'a').filter(({ properties }) =>
      /^entry-/.test(String(properties.id)),
    )
    expect(rows.map(({ properties }) => properties.id)).toEqual(['entry-chatgpt-logs-arson-trial'])
  })

  test('is found by its address', async () => {
    const url = encodeURIComponent('https://learnijoy.example/insights/ar/mcp-and-a2a/?a#b')
    const { headers } = await get(`/-/go?url=${url}&output=rss&scheme=light`)
    expect(headers.get('location')).toBe('/articles/ar%2Fmcp-and-a2a/rss?scheme=light')
  })
})

describe('what changes', () => {
  const file = 'articles/anthropic-accuses-alibaba.md'

  beforeEach(start)

  test('an article that is no longer valid shows its problems, and how it last was', async () => {
    publication.write(file, publication.read(file).replace(/publishedAt: .*/, 'publishedAt: soon'))
    preview.update(await load())
    const { tree } = await page(`${insight}/markdown`)
    const text = textOf(tree)
    expect(text).toContain('One error in articles/anthropic-accuses-alibaba.md')
    expect(text).toContain('articles/anthropic-accuses-alibaba.md:4:1')
    expect(elements(tree, 'mark').map(textOf)).toEqual(['publishedAt: soon'])
    expect(text).toContain('publishedAt: "2026-11-20T08:00:00Z"')
    const [row] = elements(tree, 'li')
    expect(textOf(row)).toContain('not valid')

    publication.write(file, publication.read(file).replace('soon', '2026-11-21'))
    preview.update(await load())
    const mended = await page(`${insight}/markdown`)
    expect(textOf(mended.tree)).not.toContain('One error')
    expect(textOf(mended.tree)).toContain('publishedAt: "2026-11-21T00:00:00Z"')
  })

  test('a draft that has no date yet is held back, and not wrong', async () => {
    publication.write('articles/draft.md', '---\ntitle: D\nstatus: draft\n---\n\nText.\n')
    preview.update(await load())
    const { tree } = await page('/overview')
    const text = textOf(tree)
    expect(text).toContain('held back')
    expect(text).not.toContain('To fix')
  })

  test('an article that never was valid shows its problems alone', async () => {
    publication.write('articles/new.md', '---\ntitle: New\nstatus: gone\n---\n')
    preview.update(await load())
    const { tree } = await page('/articles/new')
    expect(textOf(tree)).toContain('Found gone, expected one of')
    expect(elements(tree, 'iframe')).toEqual([])
  })

  test('a broken configuration is shown, and the articles stay', async () => {
    const config = publication.read('standfirst.config.ts')
    publication.write('standfirst.config.ts', config.replace('site: {', 'site: {{'))
    preview.update(await load())
    const broken = await page('/articles')
    expect(textOf(broken.tree)).toContain('unreadable-publication')
    expect((await page(`${insight}/page`)).response.status).toBe(200)

    publication.write(
      'standfirst.config.ts',
      config.replace('Learnijoy Insights', 'Other Insights'),
    )
    preview.update(await load())
    const mended = await page('/articles')
    expect(textOf(mended.tree)).not.toContain('unreadable-publication')
    expect(elements(mended.tree, 'h1').map(textOf)).toEqual(['Other Insights'])
  })

  test('an override that fails is a finding, not a crash', async () => {
    const config = publication.read('standfirst.config.ts')
    const html = "html: { nodes: { paragraph: () => { throw new Error('no') } } },\n  profiles"
    publication.write('standfirst.config.ts', config.replace('profiles', html))
    preview.update(await load())
    const { response, tree } = await page(insight)
    expect(response.status).toBe(200)
    expect(textOf(tree)).toContain('failed-renderer')
    expect((await get('/site/anthropic-accuses-alibaba/')).status).toBe(200)
  })
})

describe('the feed', () => {
  beforeEach(start)

  test('is shown as it is read back, from each of its forms', async () => {
    for (const form of ['rss', 'atom', 'json-feed']) {
      const { tree } = await page(`/feed/reader/${form}/1`)
      const titles = elements(tree, 'a')
        .filter(({ properties }) => /^item-/.test(String(properties.id)))
        .map((item) => textOf(elements(item, 'span')[1]))
      const { feed } = parseFeed(await (await get(`/raw/feed/${form}`)).text())
      const read = ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : []) ?? []
      expect(titles).toHaveLength(5)
      expect(titles).toEqual(
        read.map(({ title }) => (typeof title === 'string' ? title : title?.value)),
      )
      const content = await get(`/raw/feed/reader/${form}/1`)
      expect(textOf(fromHtml(await content.text()))).toContain('Conversations with an assistant')
    }
  })

  test('has its sources, its list and its findings', async () => {
    for (const output of ['list', 'rss', 'atom', 'json-feed', 'findings']) {
      expect((await page(`/feed/${output}`)).response.status).toBe(200)
    }
    const { tree } = await page('/feed/findings')
    expect(textOf(tree)).toContain('Every form of the feed says the same.')
    expect(textOf(fromHtml(await (await get('/site/')).text()))).toContain('ChatGPT Logs Used')
    const notFound = fromHtml(await (await get('/site/404.html')).text())
    expect(elements(notFound, 'h1').map(textOf)).toEqual(['Page not found'])
    expect(elements(notFound, 'link').map(({ properties }) => properties.href)).toEqual([
      '/site/theme.css',
    ])
  })
})

describe('the feeds of parts', () => {
  beforeEach(start)

  test('are chosen in a form, and stay at the tab that is shown', async () => {
    const { tree } = await page('/feed/atom')
    const options = elements(tree, 'option').map(({ properties }) => properties.value)
    expect(options[0]).toBe('')
    expect(options).toContain('category/ai-news-tools')
    expect(options).toContain('tag/agents')
    const { headers, status } = await get('/feeds?part=tag%2Fagents&output=atom&scheme=dark')
    expect([status, headers.get('location')]).toEqual([302, '/feeds/tag%2Fagents/atom?scheme=dark'])
    const back = await get('/feeds?part=&output=reader')
    expect(back.headers.get('location')).toBe('/feed')
  })

  test('hold the articles of the part alone, in each of their forms', async () => {
    for (const form of ['rss', 'atom', 'json-feed']) {
      const raw = await get(`/raw/feeds/tag%2Fagents/${form}`)
      const built = await get(
        `/site/tag/agents/${form === 'rss' ? 'feed.xml' : form === 'atom' ? 'atom.xml' : 'feed.json'}`,
      )
      expect(await raw.text()).toBe(await built.text())
      const { response, tree } = await page(`/feeds/tag%2Fagents/reader/${form}/0`)
      expect(response.status).toBe(200)
      const items = elements(tree, 'a').filter(({ properties }) =>
        /^item-/.test(String(properties.id)),
      )
      expect(items).toHaveLength(1)
      const [chosen] = elements(tree, 'option').filter(({ properties }) => properties.selected)
      expect(chosen?.properties.value).toBe('tag/agents')
      const [frame] = elements(tree, 'iframe')
      const content = await get(String(frame?.properties.src))
      expect([content.status, await content.text()]).toEqual([200, expect.stringContaining('MCP')])
    }
  })

  test('are named in any script', async () => {
    const { tree } = await page('/feed')
    const values = elements(tree, 'option').map(({ properties }) => String(properties.value))
    expect(values).toContain('tag/الوكلاء')
    for (const part of values.filter(Boolean)) {
      const { headers } = await get(`/feeds?part=${encodeURIComponent(part)}`)
      const own = await page(String(headers.get('location')))
      expect([part, own.response.status]).toEqual([part, 200])
    }
  })

  test('have their list and their findings', async () => {
    const { tree } = await page('/feeds/tag%2Fagents/list')
    const [frame] = elements(tree, 'iframe')
    expect(frame?.properties.src).toMatch(/^\/site\/tag\/agents\/\?/)
    const findings = await page('/feeds/tag%2Fagents/findings')
    expect(textOf(findings.tree)).toContain('Every form of the feed says the same.')
    expect((await page('/feeds/tag%2Fnone')).response.status).toBe(404)
  })
})

describe('formats of the publication’s own', () => {
  const renderers = `renderers: [
    { name: 'gemtext', mediaType: 'text/gemini', extension: '.gmi', render: ({ title }) => '# ' + title },
    { name: 'page', mediaType: 'application/x+json', extension: '.x', render: ({ title }, { onIssue }) => {
      onIssue({ code: 'unsaid-rights', severity: 'warning', message: 'Found no room.', path: ['rights'] })
      return JSON.stringify({ title })
    } },
    { name: 'broken', mediaType: 'text/html', extension: '.y', render: () => { throw new Error('no') } },
    { name: 'hostile', mediaType: 'text/html', extension: '.z', render: () => '<script>alert(1)</script>' },
  ],
  profiles`

  beforeEach(async () => {
    const config = publication.read('standfirst.config.ts')
    publication.write('standfirst.config.ts', config.replace('profiles', renderers))
    await start()
  })

  test('have a tab each, after the formats that all have', async () => {
    const { tree } = await page(insight)
    const tabs = elements(tree, 'a').filter(({ properties }) => properties.role === 'tab')
    expect(tabs.map((tab) => textOf(tab).replace(/^\d+/, '')).slice(6)).toEqual([
      ...['JSON-LD', 'gemtext', 'page1 1 warning', 'broken1 1 error', 'hostile', 'Social card'],
      'Findings1 1 error1 1 warning',
    ])
    for (const { properties } of tabs) {
      expect((await page(String(properties.href))).response.status).toBe(200)
    }
  })

  test('show what their renderers give, what these say, and that one failed', async () => {
    const gemtext = await page(`${insight}/gemtext`)
    expect(textOf(elements(gemtext.tree, 'pre')[0])).toMatch(/^# Anthropic Accuses/)
    const raw = await get(`/raw${insight}/gemtext`)
    expect(raw.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await raw.text()).toMatch(/^# Anthropic Accuses/)
    // Its name is taken: it has another address.
    const second = await page(`${insight}/format-2`)
    expect(textOf(second.tree)).toContain('Found no room.')
    expect(await (await get(`/raw${insight}/format-2`)).json()).toHaveProperty('title')
    const broken = await page(`${insight}/broken`)
    expect(textOf(broken.tree)).toContain('failed-renderer')
    expect((await get(`/raw${insight}/broken`)).status).toBe(404)
  })

  test('run nothing', async () => {
    const { tree } = await page(`${insight}/hostile`)
    expect(elements(tree, 'script').map(({ properties }) => properties.src)).toEqual([
      '/-/preview.js',
    ])
    const raw = await get(`/raw${insight}/hostile`)
    expect(raw.headers.get('content-security-policy')).toMatch(/^sandbox(?! [^;]*allow-scripts)/)
  })
})

describe('safety', () => {
  test('only this computer may ask', async () => {
    await start()
    expect((await get('/articles', { host: 'evil.example' })).status).toBe(421)
    expect((await get('/articles', { host: 'localhost.evil.example:4400' })).status).toBe(421)
    expect((await get('/articles', { host: '127.0.0.1:4400' })).status).toBe(200)
    const foreign = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await get('/site/theme.css', foreign)).status).toBe(403)
    expect((await get('/articles')).headers.get('access-control-allow-origin')).toBe(null)
  })

  test.each([
    '/site/../standfirst.config.ts',
    '/site/..%2fstandfirst.config.ts',
    '/site/%2e%2e/standfirst.config.ts',
    '/site/..%5cstandfirst.config.ts',
    '/site/standfirst.config.ts',
    '/site/articles/mcp-and-a2a.md',
    '/site//etc/passwd',
    '/site/%00',
    '/site/%ff',
    '/-/../package.json',
    '/-/__proto__',
    '/raw/articles/mcp-and-a2a/__proto__',
    '/articles/none',
    '/articles/mcp-and-a2a/constructor',
    '/feed/constructor',
    '/feed/reader/rss/x',
    '/feeds/none',
    '/feeds/__proto__/rss',
    '/raw/feeds/none/rss',
  ])('nothing but the publication is served: %s', async (path) => {
    await start()
    expect((await get(path)).status).toBe(404)
  })

  test('articles stand where nothing runs', async () => {
    await start()
    for (const path of [
      '/site/mcp-and-a2a/',
      '/raw/feed/reader/rss/0',
      `/raw${insight}/markdown`,
    ]) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/^sandbox(?! [^;]*allow-scripts)/)
      expect(policy).toContain("default-src 'none'")
    }
    const { response, tree } = await page(`${insight}/page`)
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
    for (const { properties } of elements(tree, 'iframe')) {
      expect(String(properties.sandbox)).not.toContain('allow-scripts')
    }
  })

  test('no article puts markup of its own into the preview', async () => {
    publication.remove()
    publication = emptyPublication()
    publication.write(
      'standfirst.config.json',
      JSON.stringify({ site: { url: 'https://example.com/', title: '<b>"&' } }),
    )
    const articles = cases().map(({ article }, index) => ({
      ...article,
      url: `https://example.com/${index}/`,
      id: `https://example.com/${index}/`,
    }))
    for (const [index, article] of articles.entries()) {
      publication.write(`articles/${index}.md`, renderMarkdown(article))
    }
    await start()
    const outputs = [
      '',
      '/markdown',
      '/rss',
      '/atom',
      '/json-feed',
      '/json-ld',
      '/social',
      '/findings',
    ]
    for (const path of articles.flatMap((_, index) =>
      outputs.map((one) => `/articles/${index}${one}`),
    )) {
      const { response, tree } = await page(path)
      expect([path, response.status]).toEqual([path, 200])
      expect(elements(tree, 'script').map(({ properties }) => properties.src)).toEqual([
        '/-/preview.js',
      ])
      const handlers = elements(tree).flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => /^on|^style$/i.test(name)),
      )
      expect(handlers).toEqual([])
    }
  })
})
