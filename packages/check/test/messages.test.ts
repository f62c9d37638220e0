import { checkAgreement } from '@standfirst/check'
import { formatIssues } from '@standfirst/core'
import { renderEmail } from '@standfirst/email'
import { composeEmail } from '@standfirst/email/compose'
import { article as anyArticle } from '@standfirst/testing'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { messageSeeds } from './message-seeds.ts'
import { outputsOf } from './outputs-of.ts'
import { seedArticle, seedOutputs } from './seed-outputs.ts'

describe.each(messageSeeds)('in %s: %s', (output, _, from, to, code, place) => {
  test('is found and named', () => {
    const changed = (seedOutputs[output] ?? '').replace(from, to)
    expect(changed).not.toBe(seedOutputs[output])
    const findings = checkAgreement(seedArticle, { ...seedOutputs, [output]: changed })
    const named = findings.filter((one) => one.code === code && one.place === place)
    expect(named, formatIssues(findings)).not.toEqual([])
    expect([...new Set(findings.map((one) => one.output))]).toEqual([output])
  })
})

test('500 articles as text, messages and records give no false alarm', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { email, standardSite, text } = outputsOf(article)
      expect(formatIssues(checkAgreement(article, { email, standardSite, text }))).toBe('')
    }),
    { numRuns: 500 },
  )
})

test('a message as it is sent, read by a parser of others, agrees', async () => {
  const sender = { name: 'Example News', url: 'https://example.com/' }
  const footer = 'Example News Ltd\n1 Example Road, Bern'
  const list = { unsubscribeUrl: 'https://example.com/leave/' }
  const email = renderEmail(seedArticle, { sender, footer, list })
  const message = await composeEmail(email, { from: 'news@example.com', to: 'ada@example.com' })
  const { headers, html, subject, text } = await PostalMime.parse(message)
  const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]))
  const { preheader } = email
  const read = JSON.stringify({ headers: named, html, preheader, subject, text })
  const options = { email: { sender, footer } }
  expect(formatIssues(checkAgreement(seedArticle, { email: read }, options))).toBe('')
  const other = read.replaceAll('Bern', 'Rome')
  expect(checkAgreement(seedArticle, { email: other }, options)).not.toEqual([])
})

test('what is no message and no record is said to be none', () => {
  for (const [name, output] of [
    ['email', ''],
    ['email', '{}'],
    ['email', '<p>Hello</p>'],
    ['standardSite', 'null!'],
  ] as const) {
    const [found] = checkAgreement(seedArticle, { [name]: output })
    expect([found?.code, found?.output]).toEqual(['copy-unreadable', name])
  }
})
