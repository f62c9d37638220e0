import { configOf } from '@standfirst/publication/config'
import { folderTarget, QueueError, renderArchive } from '@standfirst/queue'
import { memoryStore } from '@standfirst/store'
import { describe, expect, test } from 'vitest'
import { rangesFrom } from '../src/range/archive-ranges.ts'
import { articleRenderer } from '../src/range/article-renderer.ts'
import { doubledPaths } from '../src/range/doubled-paths.ts'
import { checkName, createLedger } from '../src/range/ledger.ts'
import { planRanges } from '../src/range/plan-ranges.ts'
import { objectsOf, writeRangeManifest } from '../src/range/range-manifest.ts'
import { renderRange } from '../src/range/render-range.ts'
import { filesOf, newFolder, numbered, numberedStore } from './newsroom.ts'

const config = await configOf({ site: { url: 'https://news.example/', title: 'News' } })

/** Plan and render a store in order. */
async function renderAll(
  source: Awaited<ReturnType<typeof numberedStore>>,
  render = articleRenderer(config),
) {
  const folder = newFolder()
  const target = folderTarget(folder)
  const ledger = createLedger(target, 'archive', '1')
  const { ranges } = await planRanges(ledger, rangesFrom(source, 10), async () => {})
  const context = { ledger, source, target, render, parallel: 4, onIssue: () => {} }
  for (let range = 1; range <= ranges; range++) await renderRange(range, context)
  return filesOf(folder)
}

describe('ranges', () => {
  test('of a source have each article that everybody may read once', async () => {
    const source = await numberedStore(1203)
    await source.put({ ...numbered(2000), status: 'draft' })
    await source.put({ ...numbered(2001), publishedAt: '2999-01-01T00:00:00Z' })
    await source.retract('https://news.example/3/')
    const sizes: number[] = []
    const ids: string[] = []
    for await (const range of rangesFrom(source, 601)(undefined)) {
      sizes.push(range.ids.length)
      ids.push(...range.ids)
    }
    expect(sizes).toEqual([601, 601, 1])
    expect(new Set(ids).size).toBe(1203)
    for (const wrong of [0, 1.5, 'all', 1e9]) {
      expect(() => rangesFrom(source, wrong as number)).toThrow('`ranges` is')
    }
  })

  test('are planned on from the last one, however many there were', async () => {
    const source = await numberedStore(20)
    for (const stop of [1, 2, 3, 5, 8, 13, 19]) {
      const ledger = createLedger(folderTarget(newFolder()), 'archive', '1')
      const from = rangesFrom(source, 1)
      const interrupted = planRanges(ledger, from, async (range) => {
        if (range > stop) throw new Error('stop')
      })
      await expect(interrupted).rejects.toThrow('stop')
      const numbers: number[] = []
      const plan = await planRanges(ledger, from, async (range) => void numbers.push(range))
      expect(plan).toEqual({ ranges: 20, articles: 20 })
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    }
  })

  test('that could not be planned on are refused', async () => {
    const ledger = createLedger(folderTarget(newFolder()), 'archive', '1')
    async function* from() {
      yield { ids: ['a'] }
      yield { ids: ['b'] }
    }
    await expect(planRanges(ledger, from, async () => {})).rejects.toThrow('Expected `next`')
  })
})

describe('articles', () => {
  test('become what a configuration says, and tell nobody of what is held back', async () => {
    const source = memoryStore()
    await source.put({
      ...numbered(1),
      related: [2, 3, 4].map((number) => ({
        url: `https://news.example/${number}/`,
        title: `About ${number}`,
      })),
    })
    await source.put(numbered(2))
    await source.put({ ...numbered(3), status: 'draft' })
    const files = await renderAll(source)
    const names = Object.keys(files).filter((name) => !name.startsWith('.'))
    expect(names).toEqual([
      ...['1/index.html', '1/index.jsonld', '1/index.md'],
      ...['2/index.html', '2/index.jsonld', '2/index.md'],
    ])
    const page = files['1/index.html'] ?? ''
    expect(['About 2', 'About 3', 'About 4'].map((title) => page.includes(title))).toEqual([
      true,
      false,
      true,
    ])
  })

  test.each(['3', '3/#a', '3/?utm_source=x', '3/index.html', '3/index.md'])(
    'tell nobody of what is held back in another spelling: %s',
    async (path) => {
      const source = await numberedStore(3)
      await source.put({ ...numbered(3), status: 'draft' })
      const related = [`https://news.example/${path}`, `http://news.example/${path}`].map(
        (url) => ({
          ...{ url, title: 'About 3' },
        }),
      )
      await source.put({ ...numbered(1), related })
      const files = await renderAll(source)
      expect(files['1/index.html']).toContain('Article 1')
      expect(files['1/index.html']).not.toContain('About 3')
    },
  )

  test('whose files would be outside of the target, in its ledger or no text are not rendered', async () => {
    const source = await numberedStore(1)
    for (const path of ['../a', '/a', 'a//b', '.archive/a', '.aside/a', '', 'a/../../b', 'a\0']) {
      await expect(renderAll(source, () => [{ path, content: '' }])).rejects.toThrow(QueueError)
    }
    const wrong = [{ path: 'a', content: undefined as unknown as string }]
    await expect(renderAll(source, () => wrong)).rejects.toThrow('Found no text for `a`')
  })

  test('of two that have one path, in one range, are not done', async () => {
    const source = await numberedStore(2)
    await expect(renderAll(source, () => [{ path: 'a', content: '' }])).rejects.toThrow(
      'Found `a` of `https://news.example/2/` too',
    )
  })
})

test('doubled paths are found among more than are remembered at a time', async () => {
  const manifests = Array.from({ length: 50 }, (_, range) => {
    const paths = Array.from({ length: 20 }, (_, index) => `${range}/${index}`)
    if (range === 49) paths.push('3/7', '0/0')
    const objects = paths.map((path) => ({ id: '', revision: 1, path, bytes: 0, sha256: '' }))
    const sum = { range, articles: 20, gone: 0, objects: paths.length, bytes: 0 }
    const text = writeRangeManifest(sum, objects)
    expect(objectsOf(text)).toEqual(objects)
    return text
  })
  const manifestOf = async (range: number) => manifests[range - 1] ?? ''
  expect(await doubledPaths(50, 1002, manifestOf, 100)).toEqual(['0/0', '3/7'])
  expect(await doubledPaths(49, 980, manifestOf, 100)).toEqual([])
})

test('names are such that queues and objects can have them', async () => {
  for (const name of ['7', 'news-2026.11_a']) expect(() => checkName('name', name)).not.toThrow()
  for (const name of ['', '.', '..', 'a/b', 'a:b', 'é', '.a', 'a.', 'a'.repeat(65)]) {
    expect(() => checkName('name', name)).toThrow('Expected `name` to be up to 64 letters')
  }
  const target = folderTarget(newFolder())
  const source = memoryStore()
  const options = { connection: 'redis://localhost', target, source, templateVersion: 'a b' }
  await expect(renderArchive(options)).rejects.toThrow('`templateVersion`')
  await expect(renderArchive({ ...options, connection: 1 as never })).rejects.toThrow(TypeError)
})

test('a range of whose manifest a part is lost is rendered again, and other damage is named', async () => {
  const source = await numberedStore(3)
  const folder = newFolder()
  const target = folderTarget(folder)
  const ledger = createLedger(target, 'archive', '1')
  await planRanges(ledger, rangesFrom(source, 10), async () => {})
  const render = articleRenderer(config)
  const context = { ledger, source, target, render, parallel: 4, onIssue: () => {} }
  const sum = await renderRange(1, context)
  const whole = (await ledger.done(1)) ?? ''
  for (const part of [
    '',
    '{',
    whole.slice(0, 20),
    whole.slice(0, -20),
    whole.split('\n')[0] ?? '',
  ]) {
    await ledger.keepDone(1, part)
    expect(await ledger.done(1)).toBeUndefined()
    expect(await renderRange(1, context)).toEqual(sum)
    expect(await ledger.done(1)).toBe(whole)
  }
  for (const [name, read] of [
    ['state.json', () => ledger.state()],
    ['plan.json', () => ledger.plan()],
    ['ranges/00000001.json', () => ledger.range(1)],
  ] as const) {
    await target.put(`.archive/archive/1/${name}`, '{', 'application/json')
    await expect(read()).rejects.toThrow(new RegExp(`^Found \`.archive/archive/1/${name}\``))
    await expect(read()).rejects.toBeInstanceOf(QueueError)
  }
})
