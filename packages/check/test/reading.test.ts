import { renderActivityArticle } from '@standfirst/activitypub'
import { renderStandardDocument } from '@standfirst/atproto'
import { type AgreementOptions, checkAgreement, type OutputName } from '@standfirst/check'
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
import { activityRecords, standardRecords } from './record-seeds.ts'

test('without a seed, all agree', () => {
  const findings = checkAgreement(readingArticle, readingOutputs, readingOptions)
  expect(formatIssues(findings)).toBe('')
})

const seeds = [...messageReadings, ...activityReadings, ...textReadings, ...endReadings]
const records = [...activityRecords, ...standardRecords]

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

describe.each(records)('in the record of %s: %s', (output, _, edit, place) => {
  test('is found and named', () => {
    const record = JSON.parse(readingOutputs[output] ?? '')
    edit(record)
    const outputs = { ...readingOutputs, [output]: JSON.stringify(record) }
    const findings = checkAgreement(readingArticle, outputs, readingOptions)
    expect(findings.map((one) => one.place)).toContain(place)
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

test('what only the publication knows of an object and a record agrees, if the check is told', () => {
  const options = {
    actor: 'https://example.com/actor.json',
    followers: 'https://example.com/followers',
    markdownUrl: 'https://example.com/reading.md',
    categoryUrl: () => 'https://example.com/c/',
    tagUrl: (tag: string) => `https://example.com/t/${tag}/`,
    source: () => 'Rain',
    sensitive: true,
  }
  const activitypub = renderActivityArticle(readingArticle, options)
  const publication = {
    uri: 'at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/site.standard.publication/3lwafzkjqm25s',
    url: 'https://example.com/',
  }
  const standardSite = renderStandardDocument(readingArticle, { publication })
  const find = (told: AgreementOptions) =>
    checkAgreement(readingArticle, { activitypub, standardSite }, told)
  const told = { activitypub: options, standardSite: { publication } }
  expect(formatIssues(find(told))).toBe('')
  const other = { ...publication, uri: publication.uri.replace('5s', '5t') }
  expect(find({ ...told, standardSite: { publication: other } })).toMatchObject([
    { output: 'standardSite', place: 'site and path' },
  ])
  const places = find({ standardSite: { publication } }).map(({ place }) => place)
  expect(places).toEqual(['sensitive', 'cc', 'url of Markdown', 'tag href', 'source'])
})
