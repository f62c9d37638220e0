import { checkAgreement, type OutputName } from '@standfirst/check'
import { formatIssues } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { readingArticle, readingOptions, readingOutputs } from './reading-article.ts'
import { activityReadings, messageReadings, type Part } from './reading-seeds.ts'

test('without a seed, all agree', () => {
  const findings = checkAgreement(readingArticle, readingOutputs, readingOptions)
  expect(formatIssues(findings)).toBe('')
})

describe.each([...messageReadings, ...activityReadings])(
  'in %s: %s',
  (part, _, from, to, code, place) => {
    test('is found and named', () => {
      const [output, changed] = change(part, (text) => text.replace(from, to))
      expect(changed).not.toBe(readingOutputs[output])
      const outputs = { ...readingOutputs, [output]: changed }
      const findings = checkAgreement(readingArticle, outputs, readingOptions)
      const named = findings.filter((one) => one.code === code && one.place === place)
      expect(named, formatIssues(findings)).not.toEqual([])
      expect([...new Set(findings.map((one) => one.output))]).toEqual([output])
    })
  },
)

/** Change one text of an output, wherever the output has it. */
function change(part: Part, edit: (text: string) => string): [OutputName, string] {
  const [output, member] = part.split(' ') as ['email', string | undefined]
  const whole = readingOutputs[output]
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
