import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  type ArchiveWorker,
  createWorker,
  folderTarget,
  openArchive,
  type RenderArticle,
  renderArchive,
  verifyArchive,
} from '@standfirst/queue'
import { afterEach, describe, expect, test } from 'vitest'
import { serverAt } from '../src/connection/open-queue.ts'
import { createLedger } from '../src/range/ledger.ts'
import { renderRange } from '../src/range/render-range.ts'
import { filesOf, newFolder, numberedStore, renderSmall } from './newsroom.ts'
import { servers } from './servers.ts'

const source = await numberedStore(60)

/** Renders nothing, and notes of what. */
const noting =
  (rendered: string[]): RenderArticle =>
  ({ id }) => {
    rendered.push(id)
    return []
  }

describe.each(servers)('$name', ({ skip, url }) => {
  const opened: { close(): Promise<void> }[] = []

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()))
  })

  /** An archive that is not there yet, in a folder of its own. */
  function setUp() {
    const folder = newFolder()
    const common = {
      connection: url,
      name: `t${randomUUID().slice(0, 8)}`,
      templateVersion: '1',
      target: folderTarget(folder),
    }
    return {
      common,
      folder,
      async begin(options: Partial<Parameters<typeof renderArchive>[0]> = {}) {
        const archive = await renderArchive({
          ...{ ...common, source, ranges: 7, backoff: 10 },
          ...options,
        })
        opened.push(archive)
        return archive
      },
      async work(options: Partial<Parameters<typeof createWorker>[0]> = {}) {
        const worker = await createWorker({ ...common, source, render: renderSmall, ...options })
        opened.push(worker)
        return worker
      },
    }
  }

  describe.skipIf(skip)('an archive', () => {
    test('that many workers render has the bytes of one that is rendered in order, and a manifest', async () => {
      const { begin, common, folder, work } = setUp()
      const ranges: number[] = []
      const onRange = ({ range }: { range: number }) => void ranges.push(range)
      await Promise.all([work({ onRange }), work({ onRange }), work({ onRange })])
      const archive = await begin()
      const result = await archive.finished()
      expect(result).toMatchObject({
        success: true,
        manifest: { articles: 60, gone: 0, objects: 120, source: await source.version() },
      })
      // Each range once.
      expect(ranges.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(await archive.progress()).toEqual({
        state: 'done',
        ranges: { planned: 9, done: 9, active: 0, waiting: 0, failed: 0 },
        articles: { planned: 60, done: 60 },
      })

      const alone = newFolder()
      const target = folderTarget(alone)
      const ledger = createLedger(target, common.name, '1')
      for (const [name, content] of Object.entries(filesOf(folder))) {
        if (name.includes('/ranges/')) await target.put(name, content, '')
      }
      const context = { ledger, source, target, render: renderSmall, parallel: 1 }
      for (const range of ranges) await renderRange(range, { ...context, onIssue: () => {} })
      const rendered = filesOf(folder)
      for (const [name, content] of Object.entries(filesOf(alone))) {
        expect(rendered[name], name).toBe(content)
      }
      expect(Object.keys(rendered).filter((name) => !name.startsWith('.'))).toHaveLength(120)
      expect(await verifyArchive(common)).toEqual({ objects: 120, wrong: [] })
      await common.target.put('7/index.html', 'other', 'text/html')
      rmSync(join(folder, '60.json'))
      const wrong = [
        { path: '60.json', problem: 'missing' },
        { path: '7/index.html', problem: 'changed' },
      ]
      // Newest first, as they were planned.
      expect(await verifyArchive(common)).toEqual({ objects: 120, wrong })
    })

    test('that is done is not done again', async () => {
      const { begin, work } = setUp()
      await work()
      const first = await (await begin()).finished()
      const rendered: string[] = []
      await work({ render: noting(rendered) })
      expect(await (await begin()).finished()).toEqual(first)
      expect(rendered).toEqual([])
    })

    test('goes on where planning was interrupted, and with what was planned then', async () => {
      const { begin, folder, work } = setUp()
      let pages = 0
      const broken = {
        ...source,
        list: async (...given: Parameters<typeof source.list>) => {
          pages += 1
          if (pages === 4) throw new Error('The store is away')
          return source.list(...given)
        },
      }
      await expect((await begin({ source: broken })).finished()).rejects.toThrow('away')
      const planned = Object.keys(filesOf(folder)).filter((name) => name.includes('/ranges/'))
      expect(planned).toHaveLength(3)
      // What is new since then moves nothing.
      const more = await numberedStore(63)
      await work({ source: more })
      const result = await (await begin({ source: more })).finished()
      expect(result).toMatchObject({ success: true, manifest: { articles: 60, objects: 120 } })
    })

    test('is rendered by workers of its template version alone', async () => {
      const { begin, work } = setUp()
      const rendered: string[] = []
      await work({ templateVersion: '2', render: noting(rendered) })
      const archive = await begin()
      const progress = () => archive.progress()
      await expect.poll(progress).toMatchObject({ ranges: { done: 0, waiting: 9 } })
      await setTimeout(300)
      expect(await progress()).toMatchObject({ ranges: { done: 0, waiting: 9 } })
      await work()
      expect(await archive.finished()).toMatchObject({ success: true })
      expect(rendered).toEqual([])
    })

    test('is paused and resumed by another process', async () => {
      const { begin, common, work } = setUp()
      const archive = await begin()
      const other = await openArchive(common)
      opened.push(other)
      await other.pause()
      await work()
      await expect
        .poll(() => archive.progress())
        .toMatchObject({ state: 'paused', ranges: { planned: 9 } })
      await setTimeout(200)
      expect(await other.progress()).toMatchObject({
        state: 'paused',
        ranges: { planned: 9, done: 0, waiting: 9 },
        articles: { planned: 60, done: 0 },
      })
      await other.resume()
      expect(await archive.finished()).toMatchObject({ success: true })
    })

    test('tries again what failed, later each time', async () => {
      const { begin, work } = setUp()
      const tries: number[] = []
      const render: RenderArticle = (article, onIssue) => {
        if (article.title === 'Article 30') {
          tries.push(performance.now())
          if (tries.length < 3) throw new Error('No memory')
        }
        return renderSmall(article, onIssue)
      }
      const errors: string[] = []
      await work({ render, onError: ({ message }) => errors.push(message) })
      const result = await (await begin({ backoff: 50 })).finished()
      expect(result).toMatchObject({ success: true, manifest: { objects: 120 } })
      const [first = 0, second = 0, third = 0] = tries
      // The server's times are whole milliseconds.
      expect(second - first).toBeGreaterThanOrEqual(49)
      expect(third - second).toBeGreaterThanOrEqual(99)
      expect(errors).toEqual(
        Array(2).fill(
          'Found 1 of 7 articles that could not be rendered: `https://news.example/30/` (No memory)',
        ),
      )
    })

    test('names what can never be rendered, renders all else, and tries again when asked', async () => {
      const { begin, folder, work } = setUp()
      let isMended = false
      const render: RenderArticle = (article, onIssue) => {
        if (article.title === 'Article 30' && !isMended) throw new Error('No such template')
        return renderSmall(article, onIssue)
      }
      await work({ render })
      const archive = await begin({ attempts: 2 })
      const result = await archive.finished()
      expect(result).toEqual({
        success: false,
        cancelled: false,
        doubled: [],
        deadLetters: [
          {
            range: 5,
            attempts: 2,
            reason:
              'Found 1 of 7 articles that could not be rendered: `https://news.example/30/` (No such template)',
            articles: [{ id: 'https://news.example/30/', reason: 'No such template' }],
          },
        ],
      })
      const pages = () => Object.keys(filesOf(folder)).filter((name) => name.endsWith('.html'))
      expect(pages()).toHaveLength(59)
      isMended = true
      await archive.retry()
      expect(await archive.finished()).toMatchObject({ success: true, manifest: { objects: 120 } })
      expect(pages()).toHaveLength(60)
    })

    test('is cancelled, also what a worker is at, and goes on when it is begun again', async () => {
      const { begin, work } = setUp()
      let count = 0
      const slow: RenderArticle = async (article, onIssue) => {
        count += 1
        if (count > 10) await setTimeout(400)
        return renderSmall(article, onIssue)
      }
      const worker: ArchiveWorker = await work({ render: slow, parallel: 1 })
      const archive = await begin({ ranges: 10 })
      await expect.poll(() => count).toBeGreaterThan(11)
      await archive.cancel()
      expect(await archive.finished()).toMatchObject({ success: false, cancelled: true })
      await worker.close()
      // It ended between two articles of the second range.
      expect(count).toBeLessThan(20)
      const before = count
      await work()
      const again = await begin({ ranges: 10 })
      expect(await again.finished()).toMatchObject({ success: true, manifest: { objects: 120 } })
      expect(count).toBe(before)
    })

    test('is queued again where the server has forgotten it', async () => {
      const { begin, common, work } = setUp()
      const archive = await begin()
      await expect.poll(() => archive.progress()).toMatchObject({ state: 'running' })
      const queue = (await serverAt(url)).queue(`${common.name}-1`)
      await queue.obliterate({ force: true })
      await queue.close()
      await work()
      expect(await archive.finished()).toMatchObject({ success: true, manifest: { objects: 120 } })
    })

    test('tells of articles that are gone, and of paths that two have', async () => {
      const own = await numberedStore(4)
      const { begin, work } = setUp()
      const ids = [1, 2, 3, 4].map((number) => `https://news.example/${number}/`)
      const archive = await begin({
        source: own,
        ranges: [ids.slice(0, 2), [...ids.slice(2), 'https://news.example/never/']],
      })
      const render: RenderArticle = ({ title }) => [
        {
          path: `${title.replace(/[34]$/, (found) => (found === '3' ? '1' : '4'))}.txt`,
          content: title,
        },
      ]
      await own.delete(ids[3] ?? '')
      await work({ source: own, render })
      expect(await archive.finished()).toEqual({
        success: false,
        cancelled: false,
        deadLetters: [],
        doubled: ['Article 1.txt'],
      })
    })
  })
})

test('a server that is not there is an error, and an address that is none', async () => {
  const options = { templateVersion: '1', target: folderTarget(newFolder()) }
  for (const connection of ['redis://127.0.0.1:1', 'postgresql://127.0.0.1:1/none']) {
    await expect(openArchive({ ...options, connection })).rejects.toThrow('ECONNREFUSED')
  }
  await expect(openArchive({ ...options, connection: 'mysql://localhost' })).rejects.toThrow(
    'Expected `connection` to be an address such as',
  )
})
