import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type FolderOptions, folderSource } from '@standfirst/store/folder'
import { expect, onTestFinished, test } from 'vitest'

const article = (title: string, more = '', date = '2026-11-20T08:00:00Z') =>
  `---\ntitle: ${title}\nsummary: About it.\npublishedAt: ${date}\n${more}---\n\nText.\n`

const config = JSON.stringify({ site: { url: 'https://news.example/', title: 'Example News' } })

/** Open the source of a folder of files; it is closed and gone after the test. */
async function openFiles(files: Readonly<Record<string, string>>, options: FolderOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  const source = await folderSource(folder, options)
  onTestFinished(source.close)
  /** Wait until the source tells of a change. */
  const changed = () =>
    new Promise<string>((resolve) => {
      const end = source.subscribe((version) => {
        end()
        resolve(version)
      })
    })
  const titles = async () => (await source.list()).articles.map(({ title }) => title)
  return { changed, folder, source, titles, write }
}

test('what is no folder, and options that are none, are refused in plain words', async () => {
  for (const folder of [undefined, null, 5] as never[]) {
    await expect(folderSource(folder)).rejects.toThrow(/^`folder` is .*, expected a text$/)
  }
  for (const options of [null, { watch: 'no' }, { onIssues: [] }] as never[]) {
    await expect(folderSource('.', options)).rejects.toThrow(
      /^`\w+`(?: of `\w+`)? is .*, expected /,
    )
  }
})

test('what is saved is there, and what is not saved is the same object as before', async () => {
  const { changed, folder, source, titles, write } = await openFiles({
    'standfirst.config.json': config,
    'articles/a.md': article('First'),
    'articles/b.md': article('Second', '', '2026-11-21T08:00:00Z'),
    'articles/c.md': article('Third', 'status: draft\n'),
  })
  expect(await titles()).toEqual(['Second', 'First'])
  expect((await source.list({ drafts: true })).articles).toHaveLength(3)
  const before = await source.all()
  const { cursor } = await source.changes(undefined, { drafts: true })

  const saved = changed()
  write('articles/a.md', article('Another'))
  expect(await saved).toBe(await source.version())
  expect(await titles()).toEqual(['Second', 'Another'])
  const after = await source.all()
  expect(after.filter((one) => !before.includes(one)).map(({ title }) => title)).toEqual([
    'Another',
  ])
  const { changes } = await source.changes(cursor, { drafts: true })
  expect(changes).toMatchObject([{ type: 'put', article: { title: 'Another' } }])

  const removed = changed()
  unlinkSync(join(folder, 'articles/b.md'))
  await removed
  expect(await titles()).toEqual(['Another'])
  expect((await source.search('another')).map(({ title }) => title)).toEqual(['Another'])
})

test('articles that change their addresses for one another’s are both there', async () => {
  const { source, write } = await openFiles({
    'standfirst.config.json': config,
    'articles/a.md': article('First', 'id: urn:x-test:a\nurl: /one/\n'),
    'articles/b.md': article('Second', 'id: urn:x-test:b\nurl: /two/\n'),
  })
  const urls = async () => (await source.all()).map(({ url }) => new URL(url).pathname)
  expect(await urls()).toEqual(['/one/', '/two/'])
  write('articles/a.md', article('First', 'id: urn:x-test:a\nurl: /two/\n'))
  write('articles/b.md', article('Second', 'id: urn:x-test:b\nurl: /one/\n'))
  // Each file is seen soon, nobody knows when.
  await expect.poll(urls).toEqual(['/two/', '/one/'])
})

test('an article with an error is left out and told of, and so is a second one of an address', async () => {
  const codes = new Set<string>()
  const { titles } = await openFiles(
    {
      'standfirst.config.json': config,
      'articles/a.md': article('First', 'url: /one/\n'),
      'articles/b.md': article('Second', 'url: /one/\nid: urn:x-test:b\n'),
      'articles/c.md': article('Third').replace('2026-11-20', 'never'),
    },
    { watch: false, onIssues: (issues) => issues.forEach(({ code }) => void codes.add(code)) },
  )
  expect(await titles()).toEqual(['First'])
  expect(codes.has('address-taken')).toBe(true)
  expect(codes.size).toBeGreaterThan(1)
})

test('an article that is due is listed, and no file has changed', async () => {
  let now = '2026-11-28T12:00:00Z'
  const { source, titles } = await openFiles(
    {
      'standfirst.config.json': config,
      'articles/a.md': article('First', '', '2026-11-29T08:00:00Z'),
    },
    { watch: false, now: () => new Date(now) },
  )
  const { cursor } = await source.changes()
  expect(await titles()).toEqual([])
  now = '2026-11-29T08:00:00Z'
  expect(await titles()).toEqual(['First'])
  expect((await source.changes(cursor)).changes).toMatchObject([{ type: 'put' }])
})

test('what has expired is gone, also while the configuration is broken, and what is due comes once it is right', async () => {
  let now = new Date('2026-12-01T00:00:00Z')
  const errors: string[] = []
  const { titles, write } = await openFiles(
    {
      'standfirst.config.json': config,
      'articles/a.md': article('First', 'expiryDate: 2026-12-02\n'),
      'articles/b.md': article('Second'),
      'articles/c.md': article('Third', '', '2026-12-02T00:00:00Z'),
    },
    { now: () => now, watch: false, onError: (error) => errors.push(String(error)) },
  )
  expect(await titles()).toEqual(['Second', 'First'])
  write('standfirst.config.json', '{')
  now = new Date('2026-12-02T00:00:01Z')
  expect(await titles()).toEqual(['Second'])
  expect(errors).toHaveLength(1)
  write('standfirst.config.json', config)
  now = new Date('2026-12-02T00:02:00Z')
  expect(await titles()).toEqual(['Third', 'Second'])
})
