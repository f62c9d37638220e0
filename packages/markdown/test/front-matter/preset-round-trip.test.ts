import { markdownPresets, parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { article, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe.each(markdownPresets)('the preset %s comes back as the same article', (preset) => {
  test.each(cases().map((one) => [one.name, one.article] as const))('%s', (_name, original) => {
    expect(parseMarkdown(renderMarkdown(original, { preset }), { preset })).toEqual(original)
  })

  test('random articles', () => {
    fc.assert(
      fc.property(article(), (original) => {
        expect(parseMarkdown(renderMarkdown(original, { preset }), { preset })).toEqual(original)
      }),
      { numRuns: process.env.STANDFIRST_TEST_ALL === '1' ? 300 : 100, seed: 20261124 },
    )
  })
})
