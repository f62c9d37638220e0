import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type OpenOptions, openPublication } from '@standfirst/http/node'
import { expect, onTestFinished, test } from 'vitest'

const site = { url: 'https://news.example/', title: 'Example News' }
const article = (title: string, more = '', date = '2026-11-20T08:00:00Z') =>
  `---\ntitle: ${title}\nsummary: About it.\npublishedAt: ${date}\n${more}---\n\nText.\n`

/** Open a publication of files; it is closed and gone after the test. */
async function openFiles(files: Readonly<Record<string, string>>, options: OpenOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-open-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  const publication = await openPublication(folder, options)
  onTestFinished(publication.close)
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const request = new Request(`https://news.example${path}`, { headers })
    const {
      headers: given,
      status,
      ...response
    } = await publication
      .handler(request)
      .then(async (one) => ({ headers: one.headers, status: one.status, text: await one.text() }))
    return { status, location: given.get('location'), tag: given.get('etag'), text: response.text }
  }
  return { folder, get, publication, write }
}

/** Wait until something is so: a file that was saved is seen soon, nobody knows when. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let left = 400; left > 0 && !(await isSo()); left--) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(await isSo()).toBe(true)
}

test('a folder is served, with the files that a build would copy, and no others', async () => {
  const { get, publication } = await openFiles(
    {
      'standfirst.config.json': JSON.stringify({ site }),
      'articles/a.md': article('First').replace('Text.', '![A picture](used.png)'),
      'articles/used.png': 'used',
      'articles/unused.png': 'unused',
      'public/style.css': 'body {}',
      'redirects.json': '{ "/old": "https://news.example/a/" }',
    },
    { watch: false },
  )
  expect(publication).toMatchObject({ title: 'Example News', path: '/' })
  expect((await get('/a/')).text).toContain('First')
  expect((await get('/used.png')).text).toBe('used')
  expect((await get('/style.css')).text).toBe('body {}')
  expect((await get('/unused.png')).status).toBe(404)
  for (const path of [
    '/standfirst.config.json',
    '/redirects.json',
    '/articles/a.md',
    '/.git/config',
  ])
    expect((await get(path)).status).toBe(404)
  expect(await get('/old')).toMatchObject({ status: 301, location: '/a/' })
})

test('what is saved is seen, and what has an error is left out and told of', async () => {
  const told: string[] = []
  const { get, write } = await openFiles(
    {
      'standfirst.config.json': JSON.stringify({ site }),
      'articles/a.md': article('First'),
      'articles/b.md': article('Other'),
    },
    { onIssues: (issues) => told.push(issues.map(({ code }) => code).join()) },
  )
  const other = await get('/b/')
  // A title would change the page beside it, too, which leads to it.
  write('articles/a.md', article('First').replace('Text.', 'Second text.'))
  await until(async () => (await get('/a/')).text.includes('Second'))
  expect((await get('/b/')).tag).toBe(other.tag)

  write('articles/c.md', '---\ntitle: [\n---\n')
  await until(async () => told.at(-1) !== '')
  expect((await get('/a/')).status).toBe(200)
  expect((await get('/c/')).status).toBe(404)

  write('redirects.json', '{ "/old": "/b/" }')
  await until(async () => (await get('/old')).status === 301)

  write('standfirst.config.json', JSON.stringify({ site: { ...site, title: 'Another name' } }))
  await until(async () => (await get('/')).text.includes('Another name'))
})

test('a configuration that is broken leaves what was there, and is told of', async () => {
  const errors: string[] = []
  const { get, write } = await openFiles(
    { 'standfirst.config.json': JSON.stringify({ site }), 'articles/a.md': article('First') },
    { onError: (error) => errors.push(String(error)) },
  )
  write('standfirst.config.json', '{')
  await until(async () => errors.length > 0)
  expect((await get('/a/')).text).toContain('First')
  write('standfirst.config.json', JSON.stringify({ site: { ...site, title: 'Mended' } }))
  await until(async () => (await get('/')).text.includes('Mended'))
})

test('an article is there from its time on, and until it expires', async () => {
  const state = { now: '2026-11-28T12:00:00Z' }
  const { get } = await openFiles(
    {
      'standfirst.config.json': JSON.stringify({ site }),
      'articles/later.md': article('Later', '', '2026-11-29T08:00:00Z'),
      'articles/ends.md': article('Ends', 'expiryDate: 2026-11-29T09:00:00Z\n'),
      'articles/draft.md': article('Draft', 'draft: true\n'),
    },
    { watch: false, now: () => new Date(state.now) },
  )
  const statuses = async () =>
    Promise.all(['/later/', '/ends/', '/draft/'].map(async (path) => (await get(path)).status))
  expect(await statuses()).toEqual([404, 200, 404])
  state.now = '2026-11-29T08:00:00Z'
  expect(await statuses()).toEqual([200, 200, 404])
  state.now = '2026-11-29T09:00:00Z'
  expect(await statuses()).toEqual([200, 404, 404])
})

test('former addresses lead to what may be read, and what is gone is gone', async () => {
  const state = { now: '2026-11-28T12:00:00Z' }
  const { get } = await openFiles(
    {
      'standfirst.config.json': JSON.stringify({ site, gone: ['/offer/'] }),
      'articles/a.md': article('A', 'aliases: /old/\n'),
      'articles/b.md': article('B', 'aliases: /soon/\n', '2026-12-01T00:00:00Z'),
      'pages/about.md': '---\ntitle: About\naliases: [/who/]\n---\n\nWe.\n',
      'pages/later.md': '---\ntitle: Later\npublishedAt: 2026-12-01\nmenu: true\n---\n\nWe.\n',
    },
    { watch: false, now: () => new Date(state.now) },
  )
  const at = async (path: string) => {
    const { location, status } = await get(path)
    return [status, location]
  }
  expect(await at('/old/')).toEqual([301, '/a/'])
  expect(await at('/old')).toEqual([301, '/a/'])
  expect(await at('/who/')).toEqual([301, '/about/'])
  expect(await at('/soon/')).toEqual([404, null])
  expect(await at('/offer/')).toEqual([410, null])
  expect(await at('/offer')).toEqual([410, null])
  expect(await at('/later/')).toEqual([404, null])
  expect((await get('/a/')).text).not.toContain('Later')
  state.now = '2026-12-01T00:00:00Z'
  expect(await at('/soon/')).toEqual([301, '/b/'])
  expect(await at('/later/')).toEqual([200, null])
  expect((await get('/a/')).text).toContain('Later')
})

test('redirects that are none are refused', async () => {
  const files = {
    'standfirst.config.json': JSON.stringify({ site }),
    'articles/a.md': article('First'),
  }
  await expect(openFiles({ ...files, 'redirects.json': '[1]' }, { watch: false })).rejects.toThrow(
    'expected an object of addresses',
  )
  await expect(openFiles(files, { watch: false, redirects: '/nowhere.json' })).rejects.toThrow(
    'Could not read the redirects',
  )
})

test('what has expired is gone, also while the configuration is broken, and what is due comes once it is right', async () => {
  let now = new Date('2026-12-01T00:00:00Z')
  const errors: string[] = []
  const right = JSON.stringify({ site })
  const { get, write } = await openFiles(
    {
      'standfirst.config.json': right,
      'articles/a.md': article('First', 'expiryDate: 2026-12-02\n'),
      'articles/b.md': article('Second'),
      'articles/c.md': article('Third', '', '2026-12-02T00:00:00Z'),
      'pages/about.md': '---\ntitle: About\nexpiryDate: 2026-12-02\n---\n\nUs.\n',
    },
    { now: () => now, watch: false, onError: (error) => errors.push(String(error)) },
  )
  const statuses = () =>
    Promise.all(['/a/', '/b/', '/c/', '/about/'].map(async (path) => (await get(path)).status))
  expect(await statuses()).toEqual([200, 200, 404, 200])
  write('standfirst.config.json', '{')
  expect(await statuses()).toEqual([200, 200, 404, 200])
  now = new Date('2026-12-02T00:00:01Z')
  expect(await statuses()).toEqual([404, 200, 404, 404])
  expect((await get('/feed.xml')).text).not.toContain('First')
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('standfirst.config.json')
  write('standfirst.config.json', right)
  now = new Date('2026-12-02T00:02:00Z')
  expect(await statuses()).toEqual([404, 200, 200, 404])
})
