import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { defineArticle } from '@standfirst/core'
import { StoreError } from '@standfirst/store'
import { sqliteStore } from '@standfirst/store/sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { openDatabase } from '../src/sqlite/open-database.ts'
import { steps } from '../src/sqlite/schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-sqlite-'))
const pathOf = (name: string) => join(folder, `${name}.db`)

afterAll(() => rmSync(folder, { recursive: true }))

const article = (name: string) => ({
  url: `https://news.example/${name}/`,
  language: 'en',
  title: `About ${name}`,
  summary: 'What there is to say.',
  publishedAt: '2026-11-20T11:00:00Z',
})

test('a Node without SQLite is told of', async () => {
  const none = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
  await expect(sqliteStore(pathOf('none'))).rejects.toThrow(/Expected Node 22\.13 or later/)
  none.mockRestore()
})

test('what names no file, and options of the wrong kind, are refused before anything is opened', async () => {
  for (const path of [':memory:', '', 'file::memory:']) {
    await expect(sqliteStore(path)).rejects.toThrow(
      /^Expected the path of a file, found .*`memoryStore`/,
    )
  }
  for (const path of [undefined, null, 5, Promise.resolve('a.db')] as never[]) {
    await expect(sqliteStore(path)).rejects.toThrow(/^`path` is .*, expected a text$/)
  }
  for (const options of [null, { timeout: '5' }, { defaults: 'en' }, { now: 7 }] as never[]) {
    await expect(sqliteStore(pathOf('wrong'), options)).rejects.toThrow(
      /^`\w+`(?: of `\w+`)? is .*, expected /,
    )
  }
  expect(existsSync(pathOf('wrong'))).toBe(false)
})

test('what is kept is there when the file is opened again, and so are cursors', async () => {
  const first = await sqliteStore(pathOf('again'))
  await first.put(article('a'))
  const { cursor } = await first.changes()
  await first.close()
  const second = await sqliteStore(pathOf('again'))
  expect((await second.get(article('a').url))?.article.title).toBe('About a')
  await second.put(article('b'))
  expect(await second.changes(cursor)).toMatchObject({
    fromStart: false,
    changes: [{ type: 'put' }],
  })
  await second.close()
})

test('two processes see at once what the other has written', async () => {
  const [one, two] = [await sqliteStore(pathOf('two')), await sqliteStore(pathOf('two'))]
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? one : two).put(article(`n${index}`))),
  )
  expect(results.every(({ success }) => success)).toBe(true)
  expect(await one.version()).toBe(await two.version())
  expect((await two.list()).articles).toHaveLength(20)
  await Promise.all([one.close(), two.close()])
})

test('the version is read once in a turn, but after each writing of this process', async () => {
  const [one, two] = [await sqliteStore(pathOf('turn')), await sqliteStore(pathOf('turn'))]
  const before = two.version()
  const writing = one.put(article('a')).then(() => [one.version(), two.version()])
  const [own, other] = await writing
  expect(own).not.toBe(before)
  expect(other).toBe(own)
  // As another process does it.
  const outside = await openDatabase(pathOf('turn'), 1000)
  two.version()
  outside.exec('update standfirst_state set revision = revision + 1')
  expect(two.version()).toBe(own)
  await new Promise((resolve) => setImmediate(resolve))
  expect(two.version()).not.toBe(own)
  outside.close()
  await Promise.all([one.close(), two.close()])
})

test('tables of an older version are brought to the newest, by one of those who open them', async () => {
  const first = await openDatabase(pathOf('old'), 1000, steps.slice(0, 1))
  first.close()
  const stores = await Promise.all([sqliteStore(pathOf('old')), sqliteStore(pathOf('old'))])
  for (const [index, store] of stores.entries()) await store.put(article(`n${index}`))
  expect(await stores[0]?.search('about')).toHaveLength(2)
  for (const store of stores) await store.close()
})

test('a step that fails leaves the tables as they were', async () => {
  const broken = openDatabase(pathOf('broken'), 1000, [...steps, 'create table added (a); no sql'])
  await expect(broken).rejects.toThrow(/syntax/)
  const database = await openDatabase(pathOf('broken'), 1000)
  expect(database.prepare("select name from sqlite_master where name = 'added'").all()).toEqual([])
  database.close()
})

test('tables of a newer release and files that are no database are refused', async () => {
  const database = await openDatabase(pathOf('newer'), 1000, [...steps, 'create table later (a)'])
  database.close()
  const opening = sqliteStore(pathOf('newer'))
  await expect(opening).rejects.toThrow(StoreError)
  await expect(opening).rejects.toThrow(/a newer release has written them/)
  writeFileSync(pathOf('text'), 'This is no database. '.repeat(100))
  await expect(sqliteStore(pathOf('text'))).rejects.toThrow(/not a database/)
})

test('what older releases have kept is migrated when it is read, and what can’t be read is told of', async () => {
  const store = await sqliteStore(pathOf('formats'))
  for (const name of ['old', 'newer', 'broken', 'right']) await store.put(article(name))
  const database = new DatabaseSync(pathOf('formats'))
  const write = database.prepare(
    'update standfirst_articles set format = ?, article = ? where url = ?',
  )
  const old = { schemaVersion: 1, ...article('old'), aiDisclosure: { use: 'generated' } }
  write.run(1, JSON.stringify(old), article('old').url)
  write.run(99, JSON.stringify({ ...article('newer'), schemaVersion: 99 }), article('newer').url)
  write.run(2, '{"title": ', article('broken').url)
  database.close()
  await store.close()

  const codes: string[] = []
  const again = await sqliteStore(pathOf('formats'), { onIssue: ({ code }) => codes.push(code) })
  const { article: read } = (await again.get(article('old').url)) ?? {}
  expect(read).toMatchObject({
    schemaVersion: 2,
    type: 'article',
    aiDisclosure: { use: 'generated' },
  })
  expect((await again.list()).articles).toHaveLength(2)
  expect(codes).toEqual(['unreadable-record', 'unreadable-record', 'unknown-version'])
  codes.length = 0
  const { changes } = await again.changes()
  expect(codes).toContain('unreadable-record')
  expect(changes.map(({ type }) => type)).toEqual(['put', 'unreadable', 'unreadable', 'put'])
  // Putting it again makes it readable.
  expect(await again.put(article('broken'))).toMatchObject({ success: true, changed: true })
  expect((await again.list()).articles).toHaveLength(3)
  await again.close()
})

test.each([
  ['nothing', 'null'],
  ['a number', '5'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['another article', JSON.stringify(article('other'))],
  ['no article', JSON.stringify({ ...article('wrong'), sections: 5 })],
  ['another status', JSON.stringify({ ...article('wrong'), status: 'draft' })],
])('a row that somebody has damaged is told of, and no other is: %s', async (name, text) => {
  const file = pathOf(`damaged ${name}`)
  const store = await sqliteStore(file)
  for (const one of ['right', 'wrong']) await store.put(article(one))
  await store.close()
  const database = new DatabaseSync(file)
  const { url } = article('wrong')
  database.prepare('update standfirst_articles set article = ? where url = ?').run(text, url)
  database.close()
  const codes = new Set<string>()
  const again = await sqliteStore(file, { onIssue: ({ code }) => codes.add(code) })
  expect(await again.get(url)).toBeUndefined()
  expect((await again.list()).articles.map((one) => one.url)).toEqual([article('right').url])
  expect((await again.all()).map((one) => one.url)).toEqual([article('right').url])
  expect(codes).toContain('unreadable-record')
  expect(await again.put(article('wrong'))).toMatchObject({ success: true, changed: true })
  expect((await again.list()).articles).toHaveLength(2)
  await again.close()
})

test('a row whose article was given another time by hand is held back', async () => {
  const store = await sqliteStore(pathOf('embargo'))
  await store.put(article('a'))
  const database = new DatabaseSync(pathOf('embargo'))
  database.exec(
    "update standfirst_articles set article = replace(article, '2026-11-20', '2999-11-20')",
  )
  database.close()
  expect(await store.get(article('a').url)).toBe(undefined)
  expect((await store.list()).articles).toEqual([])
  // Put again, it is right again.
  expect(await store.put(article('a'))).toMatchObject({ success: true, changed: true })
  expect(await store.get(article('a').url)).toBeDefined()
  await store.close()
})

test('a file from which the row of the last change was removed is named', async () => {
  const store = await sqliteStore(pathOf('stateless'))
  const database = new DatabaseSync(pathOf('stateless'))
  database.exec('delete from standfirst_state')
  database.close()
  await expect(store.put(article('a'))).rejects.toThrow('Found no row in `standfirst_state`')
  await store.close()
})

test('a row that lacks what the gate fills in passes it again', async () => {
  const file = pathOf('short')
  const store = await sqliteStore(file)
  await store.put(article('short'))
  await store.close()
  const database = new DatabaseSync(file)
  const { tags: _tags, media: _media, ...short } = defineArticle(article('short'))
  database.prepare('update standfirst_articles set article = ?').run(JSON.stringify(short))
  database.close()
  const again = await sqliteStore(file)
  expect((await again.get(article('short').url))?.article).toEqual(defineArticle(article('short')))
  await again.close()
})

test('an article is found by its id or address without a look at all rows', async () => {
  const store = await sqliteStore(pathOf('plan'))
  await store.put(article('a'))
  const prepared = vi.spyOn(DatabaseSync.prototype, 'prepare')
  expect(await store.get(article('a').url)).toBeDefined()
  expect(await store.get('https://news.example/none/')).toBeUndefined()
  const statements = prepared.mock.calls.map(([sql]) => sql)
  prepared.mockRestore()
  await store.close()
  const database = new DatabaseSync(pathOf('plan'))
  const plans = statements.flatMap((sql) =>
    database
      .prepare(`explain query plan ${sql}`)
      .all()
      .map(({ detail }) => String(detail)),
  )
  database.close()
  expect(plans.length).toBeGreaterThan(0)
  expect(plans.filter((line) => !line.startsWith('SEARCH'))).toEqual([])
})
