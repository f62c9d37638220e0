import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Limits } from '../../src/gate/limits.ts'
import { snapshot } from '../../src/gate/snapshot.ts'
import { takePlain } from '../../src/gate/take-plain.ts'
import { type Issue, safeParseArticle } from '../../src/index.ts'
import { articleInputSchema } from '../../src/schema/article-schema.ts'
import { copyPlain } from '../../src/schema/copy-plain.ts'
import { mutated } from '../json-schema/mutated.ts'
import { seeds } from '../json-schema/seeds.ts'

const parse: typeof JSON.parse = runInNewContext('JSON.parse')
const ample: Limits = { depth: 20, nodes: 1000, characters: 100_000 }

test('plain JSON is copied at once as it is piece by piece, within the same limits', () => {
  const limits = fc.oneof(
    fc.constant(ample),
    fc.record({
      depth: fc.integer({ min: 2, max: 9 }),
      nodes: fc.integer({ min: 5, max: 60 }),
      characters: fc.integer({ min: 200, max: 2000 }),
    }),
  )
  let plain = 0
  fc.assert(
    fc.property(mutated(seeds.map(({ value }) => value)), limits, (value, within) => {
      const text = JSON.stringify(value)
      if (takePlain(copyPlain, JSON.parse(text), within) !== undefined) plain++
      // Objects of another realm go the long way.
      expect(takePlain(copyPlain, [parse('{}')], within)).toBeUndefined()
      expect(copied(JSON.parse(text), within)).toBe(copied(parse(text), within))
    }),
    { numRuns: 1000 },
  )
  expect(plain).toBeGreaterThan(300)
})

function copied(value: unknown, limits: Limits): string {
  const issues: Issue[] = []
  return JSON.stringify([snapshot(value, limits, issues), issues])
}

test('what gives another value each time is taken as it was read', () => {
  let reads = 0
  const value = {
    get title() {
      return `read ${++reads}`
    },
  }
  const copy = snapshot(value, ample, [])
  expect(copy).toEqual({ title: `read ${reads}` })
  expect(Object.getOwnPropertyDescriptor(copy, 'title')).toHaveProperty('value')
})

test('a type that changes from one look to the next lets nothing in', () => {
  for (const types of [
    ['text', 'html'],
    ['html', 'text'],
    ['text', 'text', 'html'],
  ]) {
    let looks = 0
    const node = {
      get type() {
        return types[looks++ % types.length]
      },
      value: '<b>',
    }
    const result = safeParseArticle({
      url: 'https://example.com/',
      language: 'en',
      title: 'A',
      summary: 'A.',
      publishedAt: '2026-11-23',
      sections: [{ kind: 'prose', content: [{ type: 'paragraph', children: [node] }] }],
    })
    expect(JSON.stringify(result)).not.toContain('"type":"html"')
  }
})

test('what stands in the prototype of all objects is no member of any', () => {
  const prototype = Object.prototype as { stray?: string }
  prototype.stray = 'x'
  try {
    expect(Object.keys(snapshot({ a: {} }, ample, []) as object)).toEqual(['a'])
  } finally {
    delete prototype.stray
  }
})

test.each([
  ['numbers that are none', [Number.NaN]],
  ['dates', [new Date(0)]],
  ['functions', [() => 0]],
  ['holes', Array(2)],
  ['lists that say they have no end', new Proxy([], { get: () => Number.POSITIVE_INFINITY })],
  ['the key __proto__', JSON.parse('{"__proto__":1}')],
  ['characters that nothing carries', ['\u0000']],
])('%s are left to the copy that tells', (_, value) => {
  expect(takePlain(copyPlain, value, ample)).toBeUndefined()
})

test('a member of a node that is null, as most tools write it, keeps nothing from being copied at once', () => {
  const article = (title?: null) => ({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'B',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [{ kind: 'prose', content: [{ type: 'paragraph', children: [link(title)] }] }],
  })
  const link = (title?: null) => ({
    type: 'link',
    url: 'https://example.com/',
    title,
    children: [{ type: 'text', value: 'C' }],
  })
  const { take } = articleInputSchema()
  expect(takePlain(take, article(null), ample)).toEqual(takePlain(take, article(), ample))
  expect(takePlain(take, article(null), ample)).toBeDefined()
  expect(takePlain(take, { ...article(), subtitle: null }, ample)).toBeUndefined()
})
