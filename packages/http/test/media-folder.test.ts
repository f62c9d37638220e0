import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createHandler, type Handler } from '@standfirst/http'
import { mediaFolder, nodeEncodings } from '@standfirst/http/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

let folder: string
let handler: Handler

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-media-'))
  mkdirSync(join(folder, 'media/deep'), { recursive: true })
  mkdirSync(join(folder, 'media-more'))
  writeFileSync(join(folder, 'secret.txt'), 'not for you')
  writeFileSync(join(folder, 'media-more/near.txt'), 'not for you')
  writeFileSync(join(folder, 'media/a.txt'), 'abcdef')
  writeFileSync(join(folder, 'media/deep/b c.txt'), 'deep')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'media/out.txt'))
  symlinkSync(folder, join(folder, 'media/up'))
  symlinkSync('a.txt', join(folder, 'media/in.txt'))
  symlinkSync('nowhere', join(folder, 'media/broken.txt'))
  symlinkSync('circle', join(folder, 'media/circle'))
  symlinkSync(join(folder, 'media-more'), join(folder, 'media/near'))
  execFileSync('mkfifo', [join(folder, 'media/pipe')])
  const { articles, config } = await loadFiles(newsFiles, newsNow)
  handler = createHandler({
    config,
    source: articles,
    media: mediaFolder(join(folder, 'media')),
    encodings: nodeEncodings,
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await handler(new Request(`https://news.example${path}`, { headers }))
  return { status: response.status, tag: response.headers.get('etag'), text: await response.text() }
}

test('files are given out, whole and in parts', async () => {
  expect(await get('/a.txt')).toMatchObject({ status: 200, text: 'abcdef' })
  expect(await get('/a.txt', { range: 'bytes=1-3' })).toMatchObject({ status: 206, text: 'bcd' })
  expect(await get('/deep/b%20c.txt')).toMatchObject({ status: 200, text: 'deep' })
  expect(await get('/in.txt')).toMatchObject({ status: 200, text: 'abcdef' })
})

test.each([
  '/out.txt',
  '/up/secret.txt',
  '/near/near.txt',
  '/broken.txt',
  '/circle',
  '/pipe',
  '/deep',
  '/deep/',
  '/..%2fsecret.txt',
  '/deep/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/a.txt%00',
  '/a.txt/',
  '/a.txt/b',
  `/${'a'.repeat(300)}`,
])('nothing else is: %s', async (path) => {
  const { status, text } = await get(path)
  expect([301, 404]).toContain(status)
  expect(text).not.toContain('not for you')
})

test('the folder need not be there', async () => {
  expect(await mediaFolder(join(folder, 'none')).open('a.txt')).toBe(undefined)
})

test('the tag of a file is of its bytes, and another one after a change', async () => {
  const { tag } = await get('/a.txt')
  expect((await get('/in.txt')).tag).toBe(tag)
  expect((await get('/a.txt', { 'if-none-match': String(tag) })).status).toBe(304)
  writeFileSync(join(folder, 'media/a.txt'), 'ABCDEF')
  utimesSync(join(folder, 'media/a.txt'), new Date(), new Date('2026-01-01T00:00:00Z'))
  expect((await get('/a.txt', { 'if-none-match': String(tag) })).text).toBe('ABCDEF')
  writeFileSync(join(folder, 'media/a.txt'), 'abcdef')
  expect((await get('/a.txt')).tag).toBe(tag)
})

test('Brotli goes before gzip, and both give the same bytes', async () => {
  const ask = (encoding: string) =>
    handler(
      new Request('https://news.example/feed.xml', { headers: { 'accept-encoding': encoding } }),
    )
  const plain = Buffer.from(await (await ask('identity')).arrayBuffer())
  const br = await ask('gzip, deflate, br')
  expect(br.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await br.arrayBuffer()).equals(plain)).toBe(true)
  const gzip = await ask('gzip, br;q=0.1')
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await gzip.arrayBuffer()).equals(plain)).toBe(true)
  const tags = new Set([br, gzip, await ask('')].map(({ headers }) => headers.get('etag')))
  expect(tags.size).toBe(3)
})
