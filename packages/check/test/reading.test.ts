import { checkAgreement, type OutputName } from '@standfirst/check'
import { formatIssues } from '@standfirst/core'
import { article as anyArticle } from '@standfirst/testing'
import { renderText } from '@standfirst/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingArticle, readingOptions, readingOutputs } from './reading-article.ts'
import {
  activityReadings,
  endReadings,
  messageReadings,
  type Part,
  textReadings,
} from './reading-seeds.ts'

test('without a seed, all agree', () => {
  const findings = checkAgreement(readingArticle, readingOutputs, readingOptions)
  expect(formatIssues(findings)).toBe('')
})

const seeds = [...messageReadings, ...activityReadings, ...textReadings, ...endReadings]

describe.each(seeds)('in %s: %s', (part, _, from, to, code, place) => {
  test('is found and named', () => {
    const [output, changed] = change(part, (text) => text.replace(from, to))
    expect(changed).not.toBe(readingOutputs[output])
    const outputs = { ...readingOutputs, [output]: changed }
    const findings = checkAgreement(readingArticle, outputs, readingOptions)
    const named = findings.filter((one) => one.code === code && one.place === place)
    expect(named, formatIssues(findings)).not.toEqual([])
    expect([...new Set(findings.map((one) => one.output))]).toEqual([output])
  })
})

/** Change one text of an output, wherever the output has it. */
function change(part: Part, edit: (text: string) => string): [OutputName, string] {
  const [output, member] = part.split(' ') as ['email', string | undefined]
  const whole = readingOutputs[output] ?? ''
  if (member === undefined) return [output, edit(whole)]
  const object = JSON.parse(whole)
  const contentMap = object.contentMap && { en: edit(object.contentMap.en) }
  return [
    output,
    JSON.stringify({
      ...object,
      [member]: edit(object[member]),
      ...(contentMap && { contentMap }),
    }),
  ]
}

test('plain text rendered in any form agrees, if the check is told; that it was not is found', () => {
  fc.assert(
    fc.property(
      anyArticle(),
      fc.constantFrom('list' as const, 'inline' as const, 'none' as const),
      fc.boolean(),
      fc.constantFrom(20, 40, 72, 120, undefined),
      (article, links, marks, width) => {
        const text = renderText(article, { links, marks, width })
        const findings = checkAgreement(article, { text }, { text: { links, marks } })
        expect(formatIssues(findings)).toBe('')
      },
    ),
    { numRuns: 200 },
  )
  const text = renderText(readingArticle, { links: 'none' })
  expect(checkAgreement(readingArticle, { text })).not.toEqual([])
})
