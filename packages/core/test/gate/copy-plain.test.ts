import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyPlain } from '../../src/gate/copy-plain.ts'
import type { Limits } from '../../src/gate/limits.ts'
import { snapshot } from '../../src/gate/snapshot.ts'
import type { Issue } from '../../src/index.ts'
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
      if (copyPlain(JSON.parse(text), within) !== undefined) plain++
      // Objects of another realm go the long way.
      expect(copyPlain([parse('{}')], within)).toBeUndefined()
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
  expect(copyPlain(value, ample)).toBeUndefined()
})
