import { renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { safeParseMarkdown as parseFast } from '@standfirst/markdown/fast'
import { article, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('the fast parser gives the same article', () => {
  test.each(cases().map((one) => [one.name, one.article] as const))('%s', (_name, original) => {
    const result = parseFast(renderMarkdown(original))
    expect(result.success && result.article).toEqual(original)
  })

  test('random articles', () => {
    fc.assert(
      fc.property(article(), (original) => {
        const source = renderMarkdown(original)
        const fast = parseFast(source)
        const slow = safeParseMarkdown(source)
        expect(fast.success && fast.article).toEqual(slow.success && slow.article)
        expect(fast.issues.map(({ code }) => code)).toEqual(slow.issues.map(({ code }) => code))
      }),
      { numRuns: 500, seed: 20261124 },
    )
  })
})
