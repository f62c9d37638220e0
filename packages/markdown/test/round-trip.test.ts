import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { article, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const numRuns = process.env.STANDFIRST_TEST_ALL === '1' ? 10_000 : 500

describe('Markdown comes back as the same article', () => {
  test.each(cases().map((one) => [one.name, one.article] as const))('%s', (_name, original) => {
    expect(parseMarkdown(renderMarkdown(original))).toEqual(original)
  })

  test(`${numRuns} random articles`, () => {
    fc.assert(
      fc.property(article(), (original) => {
        expect(parseMarkdown(renderMarkdown(original))).toEqual(original)
      }),
      // The same articles each time: rare ones are looked for by hand, not by a build that fails at times.
      { numRuns, seed: 20261124 },
    )
  })
})
