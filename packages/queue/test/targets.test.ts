import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { folderTarget, type ObjectStore } from '@standfirst/queue'
import { s3Target } from '@standfirst/queue/s3'
import { afterAll, describe, expect, test } from 'vitest'
import { newFolder } from './newsroom.ts'

const server = new S3rver({
  ...{ address: '127.0.0.1', port: 0, silent: true },
  directory: mkdtempSync(join(tmpdir(), 'standfirst-s3-')),
  configureBuckets: [{ name: 'archive' }],
})
const { port } = await server.run()
const client = {
  ...{ endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1', forcePathStyle: true },
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
}
afterAll(() => server.close())

const targets: [name: string, target: ObjectStore][] = [
  ['a folder', folderTarget(newFolder())],
  ['a folder that is synchronised', folderTarget(newFolder(), { durable: true })],
  ['a bucket of S3', await s3Target({ bucket: 'archive', client })],
  ['a part of a bucket', await s3Target({ bucket: 'archive', prefix: 'part/', client })],
]

describe.each(targets)('%s', (_, target) => {
  const read = async (name: string) => {
    const bytes = await target.get(name)
    return bytes && new TextDecoder().decode(bytes)
  }

  test('keeps objects by names, and says what it has not', async () => {
    await target.put('a/é 1%+.html', '<p>Zürich</p>', 'text/html')
    await target.put('a/b.bin', Uint8Array.of(0, 255), 'application/octet-stream')
    expect(await read('a/é 1%+.html')).toBe('<p>Zürich</p>')
    expect([...((await target.get('a/b.bin')) ?? [])]).toEqual([0, 255])
    expect(await target.has('a/b.bin')).toBe(true)
    for (const none of ['a/none', 'a/b.bin/c', 'none/at/all']) {
      expect(await target.get(none)).toBeUndefined()
      expect(await target.has(none)).toBe(false)
    }
  })

  test('puts one object in place of another', async () => {
    for (const text of ['1'.repeat(300_000), '2']) {
      await target.put('whole', text, 'text/plain')
      expect(await read('whole')).toBe(text)
    }
  })
})

test('who reads a folder meanwhile sees one object or the other, and never a part', async () => {
  const target = folderTarget(newFolder())
  const texts = ['1', '2', '3'].map((digit) => digit.repeat(300_000))
  const put = (text: string) => target.put('whole', text, 'text/plain')
  await put(texts[0] ?? '')
  const writing = Promise.all(texts.map(put))
  for (let reads = 0; reads < 20; reads++) {
    expect(texts).toContain(new TextDecoder().decode(await target.get('whole')))
  }
  await writing
})

test('a folder keeps nothing aside, clears what was left there, and makes a folder again that is gone', async () => {
  const kept = newFolder()
  await folderTarget(kept).put('a', '1', 'text/plain')
  expect(readdirSync(join(kept, '.aside'))).toEqual([])
  const again = newFolder()
  const aside = join(again, '.aside')
  await mkdir(aside, { recursive: true })
  for (const name of ['old', 'new']) writeFileSync(join(aside, name), 'half')
  utimesSync(join(aside, 'old'), new Date(0), new Date(0))
  const target = folderTarget(again)
  await target.put('a/b', '1', 'text/plain')
  expect(readdirSync(aside)).toEqual(['new'])
  await rm(join(again, 'a'), { recursive: true })
  await target.put('a/b', '2', 'text/plain')
  expect(await target.has('a/b')).toBe(true)
})

test('what is wrong with a target is said at once, and what is wrong with a bucket when it is asked', async () => {
  expect(() => folderTarget('')).toThrow('expected the path of a folder')
  await expect(s3Target({ bucket: '' })).rejects.toThrow('expected the name of a bucket')
  const none = await s3Target({ bucket: 'none', client })
  await expect(none.get('a')).rejects.toThrow()
  await expect(none.put('a', 'b', 'text/plain')).rejects.toThrow()
})

test.each(['../out.txt', 'a/../../out.txt', '/tmp/out.txt', '', '..'])(
  'a folder has no object outside of it: `%s`',
  async (name) => {
    const target = folderTarget(join(newFolder(), 'in'))
    const said = /^Found the name `.*`, expected one of a file in the folder/
    await expect(target.put(name, 'x', 'text/plain')).rejects.toThrow(said)
    await expect(target.get(name)).rejects.toThrow(said)
    await expect(target.has(name)).rejects.toThrow(said)
  },
)

test('a folder that could not be written is, when it can be again', async () => {
  const folder = newFolder()
  writeFileSync(folder, 'a file where the folder should be')
  const target = folderTarget(folder)
  await expect(target.put('a', '1', 'text/plain')).rejects.toThrow(/ENOTDIR|EEXIST/)
  await rm(folder)
  await target.put('a', '1', 'text/plain')
  expect(await target.has('a')).toBe(true)
})

test('a folder that was emptied meanwhile is written again', async () => {
  const folder = newFolder()
  const target = folderTarget(folder)
  await target.put('a/b', '1', 'text/plain')
  await rm(folder, { recursive: true })
  await target.put('a/b', '2', 'text/plain')
  expect(readdirSync(join(folder, 'a'))).toEqual(['b'])
})

test('a folder in the place where objects are written aside keeps nothing from being written', async () => {
  const folder = newFolder()
  const stray = join(folder, '.aside', 'stray')
  await mkdir(join(stray, 'deeper'), { recursive: true })
  utimesSync(stray, 0, 0)
  await folderTarget(folder).put('a', '1', 'text/plain')
  expect(readdirSync(join(folder, '.aside'))).toEqual([])
})
