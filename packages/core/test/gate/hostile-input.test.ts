import { describe, expect, test } from 'vitest'
import { parseArticle, safeParseArticle } from '../../src/index.ts'
import { hostileCases } from './hostile-cases.ts'

// How long each takes, and how much memory, is in bench/hostile.ts.
describe('hostile input gives a clear issue, and touches no prototype', () => {
  test.each(hostileCases)('$name', ({ accepted = false, code, make, size }) => {
    const result = safeParseArticle(make(size))
    expect(result.success).toBe(accepted)
    expect(result.issues[0]?.code).toBe(code)
    for (const { fix, message } of result.issues) {
      expect(message).toMatch(/^Found .*, expected /)
      expect(fix).toMatch(/^[A-Z](?!.*(?:function|object Object))/)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

test('a limit on depth that no stack is deep enough for is not taken', () => {
  const deep = (levels: number) => {
    let node: unknown = { type: 'paragraph', children: [{ type: 'text', value: 'x' }] }
    for (let level = 0; level < levels; level++) node = { type: 'blockquote', children: [node] }
    return {
      url: 'https://example.com/a/',
      language: 'en',
      title: 'A',
      summary: 'About A.',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [{ kind: 'prose', content: [node] }],
    }
  }
  const limits = { depth: 1_000_000 }
  expect(safeParseArticle(deep(100)).success).toBe(false)
  expect(parseArticle(deep(190), { limits }).sections).toHaveLength(1)
  expect(safeParseArticle(deep(10_000), { limits }).issues[0]?.code).toBe('too-deep')
})
