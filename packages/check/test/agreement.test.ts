import { checkAgreement } from '@standfirst/check'
import { formatIssues } from '@standfirst/core'
import { article as anyArticle, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outputsOf } from './outputs-of.ts'

describe.each(cases())('the outputs of $name', ({ article }) => {
  test('agree', () => {
    expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
  })
})

test('the outputs of any article agree', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { markdown: _, ...outputs } = outputsOf(article)
      expect(formatIssues(checkAgreement(article, outputs))).toBe('')
    }),
    { numRuns: 300 },
  )
})
