import { describe, expect, test } from 'vitest'
import { safeParseArticle } from '../src/index.ts'

const minimal = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}

const text = { type: 'text', value: 'x' }
const prose = (content: unknown) => ({ ...minimal, sections: [{ kind: 'prose', content }] })
const custom = (data: unknown) => ({
  ...minimal,
  sections: [{ kind: 'x-a', data, fallback: 'x' }],
})

/** Each makes a value that could harm a careless reader, and names the code of its first issue. */
const refused: Record<string, [code: string, make: () => unknown]> = {
  'a tree 1,000,000 deep': [
    'too-deep',
    () => prose([nest(1_000_000, (inner) => ({ type: 'blockquote', children: [inner] }), text)]),
  ],
  'lists 1,000,000 deep': ['too-deep', () => custom(nest(1_000_000, (inner) => [inner], 0))],
  'a cycle': [
    'circular',
    () => {
      const node = { type: 'paragraph', children: [] as unknown[] }
      node.children.push(node)
      return prose([node])
    },
  ],
  'a tree whose parts are shared to 2^40 nodes': [
    'too-large',
    () => prose([nest(40, (inner) => ({ type: 'blockquote', children: [inner, inner] }), text)]),
  ],
  'a million nodes': [
    'too-large',
    () => prose(Array.from({ length: 500_000 }, () => ({ type: 'paragraph', children: [text] }))),
  ],
  'a text of 50 MB': ['too-large', () => ({ ...minimal, title: 'x'.repeat(50_000_000) })],
  'a key of 50 MB': ['too-large', () => custom({ ['x'.repeat(50_000_000)]: 1 })],
  'a key that XML can’t carry': ['forbidden-key', () => custom({ 'a\ud800\u0000': 1 })],
  'the key __proto__': ['forbidden-key', () => JSON.parse('{"__proto__":{"polluted":true}}')],
  'a node of the type __proto__': [
    'unknown-node',
    () => prose([{ type: '__proto__', children: [] }]),
  ],
  'the key constructor': ['unknown-key', () => ({ ...minimal, constructor: { polluted: true } })],
  'a getter that throws': [
    'unreadable',
    () =>
      Object.defineProperty({ ...minimal }, 'subtitle', {
        enumerable: true,
        get() {
          throw new Error('no')
        },
      }),
  ],
  'a proxy that throws': [
    'unreadable',
    () =>
      new Proxy(
        { ...minimal },
        {
          ownKeys() {
            throw new Error('no')
          },
        },
      ),
  ],
  'a hole in a list': ['not-json', () => prose(Object.assign([], { 5: text }))],
  'a list of 4,294,967,295 holes': [
    'too-large',
    () => prose(Object.assign([], { length: 2 ** 32 - 1 })),
  ],
  'not a number': ['not-json', () => custom(Number.NaN)],
  'a bigint': ['not-json', () => ({ ...minimal, title: 1n })],
  'a date': ['not-json', () => ({ ...minimal, publishedAt: new Date(0) })],
  'an instance of a class': ['not-json', () => ({ ...minimal, authors: [new Map()] })],
  'a function': ['not-json', () => ({ ...minimal, title: () => 'A' })],
  'a symbol': ['not-json', () => ({ ...minimal, title: Symbol('A') })],
}

describe('hostile input is refused with a clear issue, in time', () => {
  test.each(Object.entries(refused))('%s', (_, [code, make]) => {
    const value = make()
    const start = performance.now()
    const result = safeParseArticle(value)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(result.success).toBe(false)
    expect(result.issues[0]).toMatchObject({ code, severity: 'error' })
    expect(result.issues[0]?.fix).toBeTruthy()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

/** Texts on which a careless pattern takes time that grows with the square of the length. */
const slow = {
  'www.': 'www.'.repeat(100_000),
  'a@': 'a@'.repeat(100_000),
  'a long name': `${'a'.repeat(200_000)}@`,
  'closing parentheses': `http://a.example/${')'.repeat(100_000)}`,
  references: `http://a.example/${'&a'.repeat(50_000)};`,
}

describe('text that looks like addresses is read in linear time', () => {
  test.each(Object.entries(slow))('%s', (_, value) => {
    const start = performance.now()
    safeParseArticle(prose([{ type: 'paragraph', children: [{ type: 'text', value }] }]))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

function nest(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}
