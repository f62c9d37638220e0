import { checkAgreement } from '@standfirst/check'
import { describe, expect, test } from 'vitest'
import { outputsOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'
import { seeds } from './seeds.ts'

const outputs = outputsOf(richArticle)

test('without a seed, all agree', () => {
  expect(checkAgreement(richArticle, outputs)).toEqual([])
})

describe.each(seeds)('in $output: $what', ({ code, from, output, place, says, to }) => {
  const changed = (outputs[output] ?? '').replace(from, to)
  const findings = checkAgreement(richArticle, { ...outputs, [output]: changed })

  test('is a change', () => {
    expect(changed).not.toBe(outputs[output])
  })

  test('is found and named', () => {
    const named = findings.filter(
      (one) =>
        one.code === code &&
        (one.place ?? '') === place &&
        one.message.includes(says) &&
        one.article === richArticle.id,
    )
    expect(named, JSON.stringify(findings, null, 1)).not.toEqual([])
  })

  test('is found in that output only', () => {
    expect([...new Set(findings.map((one) => one.output))]).toEqual([output])
  })
})
