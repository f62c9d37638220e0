import type { Issue } from '@standfirst/core'
import { renderTrustTxt } from '@standfirst/rights'
import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const names =
  'member belongto control controlledby vendor customer social contact disclosure datatrainingallowed'

/** Reads lines as the validator of JournalList does: a name at the start of a line, then `=` and a value. */
function read(text: string): string[][] {
  return text.split('\n').flatMap((line) => {
    const name = names.split(' ').find((one) => line.startsWith(`${one}=`))
    return name ? [[name, line.slice(name.length + 1).trim()]] : []
  })
}

const site = 'https://example.com'
const publisher = {
  email: 'desk@example.com',
  policies: {
    principles: `${site}/how-we-work/`,
    corrections: `${site}/corrections/`,
    // Two policies may stand on one page.
    ethics: `${site}/how-we-work/`,
  },
}
const facts = {
  publisher,
  social: ['https://social.example/@news', 'mailto:desk@example.com'],
  rights: { ai: { train: 'deny' } },
} as const

test('says who publishes, each thing once', () => {
  expect(read(renderTrustTxt(facts))).toEqual([
    ['contact', 'mailto:desk@example.com'],
    ['social', 'https://social.example/@news'],
    ['disclosure', `${site}/how-we-work/`],
    ['disclosure', `${site}/corrections/`],
    ['datatrainingallowed', 'no'],
  ])
  expect(renderTrustTxt({})).toBe('')
})

test.each([
  ['allow', 'yes'],
  ['deny', 'no'],
  ['conditional', 'no'],
  [undefined, undefined],
] as const)('training %s is %s', (train, said) => {
  const terms = `${site}/terms/`
  const lines = read(renderTrustTxt({ rights: { terms, ai: { ...(train && { train }) } } }))
  expect(lines).toEqual(said ? [['datatrainingallowed', said]] : [])
})

test('is merged into a file that is there, whose lines stand', () => {
  const existing = `# Ours\nbelongto=https://association.example/\ndatatrainingallowed=yes\ndisclosure=${site}/corrections/ # here\n`
  const issues: Issue[] = []
  const merged = renderTrustTxt(facts, { existing, onIssue: (issue) => issues.push(issue) })
  expect(merged.startsWith(existing)).toBe(true)
  expect(read(merged).map(([name]) => name)).toEqual(
    'belongto datatrainingallowed disclosure contact social disclosure'.split(' '),
  )
  expect(issues.map(({ code }) => code)).toEqual(['existing-rule'])
  expect(renderTrustTxt(facts, { existing: merged })).toBe(merged)
  expect(renderTrustTxt({}, { existing: merged })).toBe(`${existing}\n`)
})

test('no value becomes a line of its own', () => {
  const evil = hostileString().map((text) => `${site}/${text}\nmember=https://evil.example/`)
  fc.assert(
    fc.property(evil, (url) => {
      const text = renderTrustTxt({ publisher: { policies: { ethics: url } }, social: [url] })
      expect(read(text).every(([name]) => name === 'disclosure' || name === 'social')).toBe(true)
    }),
    { numRuns: 50 },
  )
})
