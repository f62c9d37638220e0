import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { verifyCopy } from '@standfirst/check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  config,
  contentsOf,
  folderWith,
  markdown,
  standfirst,
  startStandfirst,
  write,
} from './standfirst.ts'

const site = ['--site', 'https://example.com/']

function numbered(count: number, text = 'Text.'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const date = new Date(Date.UTC(2020, 0, 1) + index * 86_400_000).toISOString()
      const fields = [`publishedAt: "${date}"`, `category: Part ${index % 3}`, 'tags: [All]']
      return [`articles/${date.slice(0, 4)}/a${index}.md`, markdown(`Title ${index}`, fields, text)]
    }),
  )
}

test('on which line a link leads nowhere is looked for once, until its file is saved', () => {
  const folder = folderWith({ 'a.md': markdown('A', [], 'To [nowhere](/nowhere/).') })
  const build = () => standfirst(folder, ['build', ...site]).stderr
  const first = build()
  expect(first).toMatch(/a\.md:7:/)
  const state = readFileSync(join(folder, '.standfirst/manifest.json'), 'utf8')
  const { entries } = JSON.parse(state)
  const [{ position }] = entries['a.md'].references
  expect(position.start.line).toBe(7)
  const told = (text: string) => text.split('\n').filter((line) => !line.startsWith('Built'))
  expect(told(build())).toEqual(told(first))
  write(folder, { 'a.md': markdown('A', [], 'Before.\n\nTo [nowhere](/nowhere/).') })
  expect(build()).toMatch(/a\.md:9:/)
})

test('lists and feeds know the new address of a file that was renamed', () => {
  const folder = folderWith({ 'a.md': markdown('A') })
  expect(standfirst(folder, ['build', ...site]).code).toBe(0)
  renameSync(join(folder, 'a.md'), join(folder, 'c.md'))
  expect(standfirst(folder, ['build', ...site, '--update-lock']).code).toBe(0)
  const { 'feed.xml': feed, 'index.html': list } = contentsOf(join(folder, 'dist'))
  for (const text of [feed, list]) expect(text).toContain('https://example.com/c/')
})

test('a folder of Markdown files and an address are enough', () => {
  const folder = folderWith({ 'hello.md': markdown('Hello', ['tags: [MCP]']) })
  const { code, stderr, stdout } = standfirst(folder, ['build', ...site])
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toMatch(/^Built 1 article into \d+ files in dist: \d+ written, 0 removed/)
  expect(Object.keys(contentsOf(join(folder, 'dist')))).toEqual([
    '404.html',
    'atom.xml',
    'feed.css',
    'feed.json',
    'feed.xml',
    'hello/index.html',
    'hello/index.jsonld',
    'hello/index.md',
    'index.html',
    'robots.txt',
    'sitemap.xml',
    'tag/mcp/atom.xml',
    'tag/mcp/feed.json',
    'tag/mcp/feed.xml',
    'tag/mcp/index.html',
    'theme.css',
  ])
})

describe('where articles and what is beside them go', () => {
  test('by their place, or by the address that they name', () => {
    const folder = folderWith({
      'articles/2026/a.md': markdown('A'),
      'articles/b/index.md': markdown('B'),
      'articles/c.md': markdown('C', ['url: /elsewhere/c.html']),
      'articles/d.md': markdown('D', ['url: /d']),
      'articles/_draft.md': 'not an article',
      'articles/.hidden.md': 'not an article',
    })
    expect(standfirst(folder, ['build', ...site]).code).toBe(0)
    const files = Object.keys(contentsOf(join(folder, 'dist')))
    expect(files.filter((path) => /\.(?:html|md)$/.test(path))).toEqual([
      ...['2026/a/index.html', '2026/a/index.md', '404.html', 'b/index.html', 'b/index.md'],
      'd/index.html',
      ...['d/index.md', 'elsewhere/c.html', 'elsewhere/c.md', 'index.html'],
    ])
  })

  test('links to files lead to their pages, pictures beside a file are found and copied', () => {
    const text = '[b](../b.md#part) [c](c/index.md) ![p](p.png) ![q](img/q.png?x=1) [gone](gone.md)'
    const folder = folderWith({
      'articles/2026/a.md': markdown('A', [], text),
      'articles/b.md': markdown('B', ['url: /elsewhere/']),
      'articles/2026/c/index.md': markdown('C', [], '![r](r.png)'),
      'articles/2026/p.png': 'p',
      'articles/2026/img/q.png': 'q',
      'articles/2026/c/r.png': 'r',
      'articles/2026/unused.png': 'private',
    })
    expect(standfirst(folder, ['build', ...site]).code).toBe(0)
    const files = contentsOf(join(folder, 'dist'))
    expect(files['2026/a/index.md']).toContain(
      '[b](https://example.com/elsewhere/#part) [c](https://example.com/2026/c/) ![p](https://example.com/2026/p.png) ![q](https://example.com/2026/img/q.png?x=1)',
    )
    expect(files).toMatchObject({ '2026/p.png': 'p', '2026/img/q.png': 'q', '2026/c/r.png': 'r' })
    expect(files['2026/unused.png']).toBeUndefined()
  })

  test('pages lead to the lists of their category and tags, where there are any', () => {
    const fields = ['category: News & Views', 'tags: [MCP, "?"]']
    const folder = folderWith({ 'articles/a.md': markdown('A', fields) })
    expect(standfirst(folder, ['build', ...site]).code).toBe(0)
    const page = () => readFileSync(join(folder, 'dist/a/index.html'), 'utf8')
    const links = [...page().matchAll(/<a href="([^"]*)" rel="tag">([^<]*)/g)].map(
      ([, url, name]) => [url, name],
    )
    expect(links).toEqual([
      ['https://example.com/category/news-views/', 'News &amp; Views'],
      ['https://example.com/tag/mcp/', 'MCP'],
    ])
    for (const [url = ''] of links) {
      expect(existsSync(join(folder, 'dist', new URL(url).pathname, 'index.html'))).toBe(true)
    }
    expect(standfirst(folder, ['check', ...site, '--errors-only']).code).toBe(0)
    const home = readFileSync(join(folder, 'dist/index.html'), 'utf8')
    expect(home).toContain('<a href="https://example.com/category/news-views/">')
    // It has the name of the site as its heading.
    expect(home).not.toContain('<header class="sf-site">')

    write(folder, {
      'standfirst.config.json': config({ outputs: { lists: false } }),
    })
    expect(standfirst(folder, ['build']).code).toBe(0)
    expect(page()).not.toContain('rel="tag"')
  })

  test('the folder public is copied as it is', () => {
    const folder = folderWith({ ...numbered(1), 'public/a/b.txt': 'b', 'public/favicon.ico': 'i' })
    expect(standfirst(folder, ['build', ...site]).code).toBe(0)
    expect(contentsOf(join(folder, 'dist'))).toMatchObject({ 'a/b.txt': 'b', 'favicon.ico': 'i' })
  })

  test('an address that leads out of the output folder is not written to', () => {
    const urls = [
      '/../../evil/',
      '/%2e%2e/%2e%2e/evil/',
      '/a%2f..%2f..%2fevil/',
      '/a%00b/',
      '/?p=1',
    ]
    const articles = urls.map((url, index) => [
      `articles/${index}.md`,
      markdown(`T${index}`, [`url: "https://example.com${url}"`]),
    ])
    const folder = folderWith(Object.fromEntries(articles))
    const { code, stderr } = standfirst(folder, ['build', ...site])
    expect([code, stderr.match(/unwritable-address/g)?.length]).toEqual([1, 3])
    standfirst(folder, ['build', ...site, '--keep-going'])
    expect(existsSync(join(folder, 'evil'))).toBe(false)
    expect(existsSync(join(folder, '../evil'))).toBe(false)
  })

  test('an article that is published elsewhere is in feeds and lists, without a page', () => {
    const folder = folderWith({
      'articles/a.md': markdown('A', ['url: "https://other.example/a/"']),
    })
    const { code, stderr } = standfirst(folder, ['build', ...site])
    expect([code, stderr]).toEqual([0, expect.stringContaining('address-elsewhere')])
    const files = contentsOf(join(folder, 'dist'))
    expect(files['feed.xml']).toContain('https://other.example/a/')
    expect(Object.keys(files)).not.toContain('a/index.html')
  })

  test('a site below the root of its host', () => {
    const folder = folderWith({ 'articles/a.md': markdown('A', ['url: /news/2026/a/']) })
    expect(standfirst(folder, ['build', '--site', 'https://example.com/news']).code).toBe(0)
    expect(existsSync(join(folder, 'dist/2026/a/index.html'))).toBe(true)
  })
})

describe('what a build does again', () => {
  test('nothing, if nothing has changed', () => {
    const folder = folderWith(numbered(5))
    standfirst(folder, ['build', ...site])
    expect(standfirst(folder, ['build', ...site]).stderr).toContain(': 0 written, 0 removed')
  })

  test('a file that was changed and has its old size and time again', () => {
    const folder = folderWith({ 'articles/a.md': markdown('One') })
    const file = join(folder, 'articles/a.md')
    const long = new Date('2020-01-01T00:00:00Z')
    utimesSync(file, long, long)
    standfirst(folder, ['build', ...site])
    standfirst(folder, ['build', ...site])
    write(folder, { 'articles/a.md': markdown('Two') })
    utimesSync(file, long, long)
    standfirst(folder, ['build', ...site])
    expect(contentsOf(join(folder, 'dist'))['a/index.html']).toContain('Two')
  })

  const first = mkdtempSync(join(tmpdir(), 'standfirst-'))
  beforeAll(() => {
    write(first, {
      ...numbered(60),
      'articles/2020/linking.md': markdown('Linking', [], '[new](new.md)'),
      'standfirst.config.json': config({ feeds: { size: 20 } }),
    })
    expect(standfirst(first, ['build']).code).toBe(0)
  })
  afterAll(() => rmSync(first, { recursive: true }))

  test.each([
    ['a changed article', { 'articles/2020/a3.md': markdown('Other') }, []],
    ['a new article', { 'articles/z.md': markdown('Z', ['tags: [New]']) }, []],
    ['a removed article', {}, ['articles/2020/a3.md']],
    ['a draft', { 'articles/2020/a3.md': markdown('Title 3', ['status: draft']) }, []],
    ['another address', { 'articles/2020/a3.md': markdown('Title 3', ['url: /moved/']) }, []],
    [
      'a configuration',
      { 'standfirst.config.json': config({ publisher: 'P', feeds: { size: 20 } }) },
      [],
    ],
    ['a removed output', {}, ['dist/2020/a1/index.html', 'dist/feed.xml']],
    ['a link that finds its page now', { 'articles/2020/new.md': markdown('New') }, []],
  ])('the same as a clean build: %s', (_name, files, removed) => {
    const folder = folderWith()
    cpSync(first, folder, { recursive: true, preserveTimestamps: true })
    write(folder, files)
    for (const path of removed) rmSync(join(folder, path))
    expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
    const incremental = contentsOf(join(folder, 'dist'))
    for (const path of ['dist', '.standfirst']) rmSync(join(folder, path), { recursive: true })
    expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
    expect(incremental).toEqual(contentsOf(join(folder, 'dist')))
  })

  test('what shows a changed article, and nothing else', () => {
    const folder = folderWith({ ...numbered(60), 'standfirst.config.json': config() })
    standfirst(folder, ['build'])
    const dist = join(folder, 'dist')
    const before = contentsOf(dist)
    const long = new Date('2020-01-01T00:00:00Z')
    for (const path of Object.keys(before)) utimesSync(join(dist, path), long, long)
    const fields = [`publishedAt: "2020-02-10T00:00:00.000Z"`, 'category: Part 1', 'tags: [All]']
    write(folder, { 'articles/2020/a40.md': markdown('Title 40', fields, 'Other words.') })
    expect(standfirst(folder, ['build']).code).toBe(0)
    const after = contentsOf(dist)
    const written = Object.keys(after).filter(
      (path) => statSync(join(dist, path)).mtimeMs !== long.getTime(),
    )
    expect(written).toEqual(Object.keys(after).filter((path) => after[path] !== before[path]))
    // JSON-LD counts the words.
    const shows = (path: string) => after[path]?.includes('Other words.') || /jsonld$/.test(path)
    expect(written.filter((path) => !shows(path))).toEqual([])
    expect(written).toContain('2020/a40/index.jsonld')
    expect(written).toContain('2020/a40/index.html')
    expect(written).toContain('category/part-1/feed.xml')
    expect(written.filter((path) => /part-[02]|a(?!40)\d+/.test(path))).toEqual([])
  })

  test('the same after it was killed at any time, in threads too', async () => {
    const folder = folderWith({ ...numbered(320), 'standfirst.config.json': config() })
    expect(standfirst(folder, ['build']).code).toBe(0)
    const clean = contentsOf(join(folder, 'dist'))
    for (const path of ['dist', '.standfirst']) rmSync(join(folder, path), { recursive: true })
    for (const wait of [200, 500, 800, 1100, 1500]) {
      const child = startStandfirst(folder, ['build'])
      await setTimeout(wait)
      child.kill('SIGKILL')
      await new Promise((resolve) =>
        child.exitCode === null ? child.once('exit', resolve) : resolve(0),
      )
    }
    // What it was building is no longer wanted, too.
    rmSync(join(folder, 'articles/2020/a7.md'))
    write(folder, { 'articles/2020/a8.md': markdown('Other') })
    expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
    write(folder, {
      'articles/2020/a7.md': numbered(8)['articles/2020/a7.md'] ?? '',
      'articles/2020/a8.md': numbered(9)['articles/2020/a8.md'] ?? '',
    })
    expect(standfirst(folder, ['build', '--update-lock']).code).toBe(0)
    expect(contentsOf(join(folder, 'dist'))).toEqual(clean)
  })

  test('files of others stay in the output folder', () => {
    const folder = folderWith({ ...numbered(2), 'dist/CNAME': 'example.com' })
    standfirst(folder, ['build', ...site])
    rmSync(join(folder, 'articles/2020/a1.md'))
    standfirst(folder, ['build', ...site])
    expect(readFileSync(join(folder, 'dist/CNAME'), 'utf8')).toBe('example.com')
    expect(existsSync(join(folder, 'dist/2020/a1'))).toBe(false)
  })
})

describe('what is wrong', () => {
  test('is said, and nothing is written', () => {
    const folder = folderWith({
      'articles/a.md': markdown('A'),
      'articles/b.md': '---\ntitle: B\nsummary: S\npublishedAt: yesterday\n---\n\nText\n',
    })
    const { code, stderr } = standfirst(folder, ['build', ...site])
    expect(code).toBe(1)
    expect(stderr).toContain('articles/b.md:4:')
    expect(stderr).toContain('yesterday')
    expect(existsSync(join(folder, 'dist'))).toBe(false)

    const kept = standfirst(folder, ['build', ...site, '--keep-going'])
    expect(kept.code).toBe(1)
    expect(existsSync(join(folder, 'dist/a/index.html'))).toBe(true)
    expect(existsSync(join(folder, 'dist/b'))).toBe(false)
  })

  test('two articles at one address, or an article where a list is', () => {
    const folder = folderWith({
      'articles/a.md': markdown('A'),
      'articles/a/index.md': markdown('B'),
    })
    const same = standfirst(folder, ['build', ...site])
    expect([same.code, same.stderr]).toEqual([1, expect.stringContaining('path-taken')])
    const home = folderWith({ 'articles/index.md': markdown('Home') })
    expect(standfirst(home, ['build', ...site]).stderr).toContain('index.html')
  })

  test('another id for what was published, until it is accepted', () => {
    const folder = folderWith({ 'articles/a.md': markdown('A') })
    standfirst(folder, ['build', ...site])
    write(folder, { 'articles/a.md': markdown('A', ['id: "urn:example:a"']) })
    const refused = standfirst(folder, ['build', ...site])
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('changed-id')])
    expect(standfirst(folder, ['build', ...site, '--update-lock']).code).toBe(0)
    expect(standfirst(folder, ['build', ...site]).code).toBe(0)
  })
})

test('drafts stand in no feed or list; with --drafts they have a page', () => {
  const folder = folderWith({
    'articles/a.md': markdown('A'),
    'articles/b.md': markdown('Secret', ['status: draft']),
  })
  standfirst(folder, ['build', ...site])
  const text = Object.values(contentsOf(join(folder, 'dist'))).join()
  expect(text).not.toContain('Secret')
  standfirst(folder, ['build', ...site, '--drafts'])
  const files = contentsOf(join(folder, 'dist'))
  expect(files['b/index.html']).toContain('content="noindex"')
  expect(files['feed.xml']).not.toContain('Secret')
  expect(files['sitemap.xml']).not.toContain('/b/')
})

test('sources of every kind, sections and formats of one’s own', () => {
  const folder = folderWith({
    'posts/2026-01-02-a.md': '---\ntitle: A\ndescription: About A.\n---\n\nText\n',
    'posts/pages/about.md': 'no article',
    'data.json': JSON.stringify([
      { url: '/j/', title: 'J', summary: 'S', publishedAt: '2026-01-01T00:00:00Z' },
    ]),
    'old.xml':
      '<rss version="2.0"><channel><title>Old</title><link>https://example.com/</link><description>D</description><item><title>Old one</title><link>https://example.com/old/</link><pubDate>Mon, 23 Nov 2020 09:30:00 GMT</pubDate><description>Text of old.</description></item></channel></rss>',
    'more.ts': "export const title: string = 'From code'",
    'standfirst.config.ts': `
import { defineConfig } from 'standfirst'
import { title } from './more.ts'

export default defineConfig({
  site: { url: 'https://example.com/' },
  sources: [
    { markdown: 'posts', preset: 'jekyll', at: 'blog', ignore: ['pages/**'] },
    { json: '*.json' },
    { feed: 'old.xml' },
    async function* () {
      yield { url: '/f/', language: 'en', title, summary: 'S', publishedAt: '2026-01-03T00:00:00Z' }
    },
  ],
  outputs: { atom: false, jsonFeed: 'feeds/all.json', rss: 'rss.xml', lists: false },
  renderers: [
    { name: 'plain', mediaType: 'text/plain', extension: '.txt', render: ({ title }) => title },
  ],
})
`,
  })
  mkdirSync(join(folder, 'empty'))
  const { code, stderr } = standfirst(folder, ['build'])
  expect([code, stderr]).toEqual([0, expect.stringContaining('Built 4 articles')])
  const files = contentsOf(join(folder, 'dist'))
  expect(files).toMatchObject({
    'f/index.txt': 'From code',
    'j/index.txt': 'J',
    'old/index.txt': 'Old one',
  })
  expect(Object.keys(files).filter((path) => /\.(?:xml|json)$/.test(path))).toEqual([
    'feeds/all.json',
    'rss.xml',
    'sitemap.xml',
  ])
  write(folder, { 'more.ts': "export const title: string = 'Changed'" })
  standfirst(folder, ['build'])
  expect(contentsOf(join(folder, 'dist'))['f/index.txt']).toBe('Changed')
})

test('a long history stands in archives, and a part of it in feeds of its own', () => {
  const folder = folderWith({ ...numbered(230), 'standfirst.config.json': config() })
  expect(standfirst(folder, ['build']).code).toBe(0)
  const files = contentsOf(join(folder, 'dist'))
  expect(Object.keys(files).filter((path) => path.endsWith('/feed.xml'))).toEqual([
    ...['archive/1/feed.xml', 'archive/2/feed.xml', 'archive/3/feed.xml'],
    ...['category/part-0/feed.xml', 'category/part-1/feed.xml', 'category/part-2/feed.xml'],
    'tag/all/feed.xml',
  ])
  const items = ['feed.xml', 'archive/1/feed.xml', 'archive/2/feed.xml', 'archive/3/feed.xml']
    .flatMap((path) => [...(files[path] ?? '').matchAll(/<guid>([^<]*)/g)])
    .map(([, guid]) => guid)
  expect(new Set(items).size).toBe(230)
  expect(files['page/12/index.html']).toContain('rel="prev"')
})

test('the policy is said for robots in every place, and what public/robots.txt says stays', () => {
  const folder = folderWith({
    'articles/a.md': markdown('A'),
    'public/robots.txt': 'User-agent: BadBot\nDisallow: /\n',
    'public/terms/index.html': '<title>Terms</title>',
    'standfirst.config.json': config({
      rights: {
        terms: 'https://example.com/terms',
        ai: { search: 'allow', input: 'deny', train: 'deny' },
      },
    }),
  })
  expect(standfirst(folder, ['build'])).toMatchObject({ code: 0 })
  const files = contentsOf(join(folder, 'dist'))
  expect(files['robots.txt']).toMatch(/User-agent: BadBot\nDisallow: \/\n/)
  expect(files['robots.txt']).toContain('ai-train=no')
  expect(files['robots.txt']).toContain('Sitemap: https://example.com/sitemap.xml')
  expect(files['rsl.xml']).toContain('https://rslstandard.org/rsl')
  expect(JSON.parse(files['.well-known/tdmrep.json'] ?? '')).toMatchObject([
    { 'tdm-reservation': 1 },
  ])
  expect(files['a/index.html']).toContain('https://example.com/rsl.xml')
  expect(standfirst(folder, ['build'])).toMatchObject({
    stderr: expect.stringContaining(': 0 written'),
  })
  expect(standfirst(folder, ['check'])).toMatchObject({ code: 0, stdout: '' })

  // An article may have a policy of its own, from one build to the next.
  const own = ['rights: { ai: { search: allow, input: allow, train: allow } }']
  write(folder, { 'articles/a.md': markdown('A', own) })
  expect(standfirst(folder, ['build'])).toMatchObject({ code: 0 })
  const changed = contentsOf(join(folder, 'dist'))
  expect(changed['robots.txt']).toContain('Allow: /a/')
  expect(changed['rsl.xml']).toContain('<content url="/a/">')
  expect(JSON.parse(changed['.well-known/tdmrep.json'] ?? '')).toMatchObject([
    { location: '/a/', 'tdm-reservation': 0 },
    { location: '/', 'tdm-reservation': 1 },
  ])
  expect(standfirst(folder, ['check'])).toMatchObject({ code: 0, stdout: '' })
  // Not as a build wrote it, and so compared with what each policy says.
  const tdm = join(folder, 'dist/.well-known/tdmrep.json')
  writeFileSync(
    tdm,
    readFileSync(tdm, 'utf8').replace('"tdm-reservation": 0', '"tdm-reservation": 1'),
  )
  const { code, stdout } = standfirst(folder, ['check'])
  expect(code).toBe(1)
  expect(stdout).toContain('tdm-reservation')
})

test('every copy carries a fingerprint that says it is as it was', () => {
  const folder = folderWith({ 'articles/a.md': markdown('A', [], 'It rained.') })
  standfirst(folder, ['build', ...site])
  const files = contentsOf(join(folder, 'dist'))
  for (const path of ['a/index.html', 'a/index.md', 'feed.xml', 'atom.xml', 'feed.json']) {
    const text = files[path] ?? ''
    expect([path, verifyCopy(text).status]).toEqual([path, 'intact'])
    expect([path, verifyCopy(text.replaceAll('rained', 'snowed')).status]).toEqual([
      path,
      'changed',
    ])
  }
})

test('spellings that share an address are one tag; one that no folder can have is reported', () => {
  const folder = folderWith({
    'articles/a.md': markdown('A', ['tags: ["AI Tools"]', 'publishedAt: 2026-11-01']),
    'articles/b.md': markdown('B', ['tags: ["ai-tools", "what?"]', 'publishedAt: 2026-11-02']),
    'articles/c.md': markdown('C', ['tags: ["AI tools"]', 'publishedAt: 2026-11-03']),
  })
  const { code, stderr } = standfirst(folder, ['build', ...site])
  expect([code, stderr]).toEqual([0, expect.stringMatching(/unwritable-address.*`what\?`/)])
  const files = contentsOf(join(folder, 'dist'))
  const items = [...(files['tag/ai-tools/feed.xml'] ?? '').matchAll(/<item>\n<title>(\w)/g)]
  expect(items.map(([, title]) => title)).toEqual(['C', 'B', 'A'])
  expect(files['tag/ai-tools/index.html']).toContain('/b/')
})
