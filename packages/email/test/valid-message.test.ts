import { type EmailOptions, renderDigest, renderEmail } from '@standfirst/email'
import { article, cases, exampleFeed, gatedFeed } from '@standfirst/testing'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

/** What mail programs need, and pages should not have. */
const ofMessages = {
  // Its case says nothing.
  'doctype-style': 'off',
  // Gmail's apps, and others, know no style sheet; Outlook reads these attributes, and comments of its own.
  'no-inline-style': 'off',
  'no-deprecated-attr': 'off',
  'no-conditional-comment': 'off',
  // Programs know `presentation` longer than its other name, and parsers add `tbody`.
  'presentation-role-style': 'off',
  'prefer-tbody': 'off',
  // As in a page, headings within a text have the third rank and deeper, whatever stands above them.
  'heading-level': 'off',
  // A matter of search results.
  'long-title': 'off',
} as const

/** What an author has written, whether or not it is wise; `check` tells of it. */
const ofAuthors = {
  'wcag/h30': 'off',
  'wcag/h67': 'off',
  'empty-heading': 'off',
  'no-trailing-whitespace': 'off',
} as const

const presets = ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document']
const strict = new HtmlValidate({ extends: presets, root: true, rules: ofMessages })
const tolerant = new HtmlValidate({
  ...{ extends: presets, root: true },
  rules: { ...ofMessages, ...ofAuthors },
})

async function faults(validator: HtmlValidate, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${ruleId}, line ${line}: ${message}`),
  )
}

const options: EmailOptions = {
  sender: { name: 'Example <News>', url: 'https://example.com/' },
  footer: 'Example News\n1 "Road"',
  list: { unsubscribeUrl: 'https://example.com/leave?reader=1&list=2' },
}

test.each(cases())('$name: the message is valid HTML, and can be read aloud', async (one) => {
  expect(await faults(strict, renderEmail(one.article).html)).toEqual([])
  expect(await faults(strict, renderEmail(one.article, options).html)).toEqual([])
})

test('a digest is valid HTML, and can be read aloud', async () => {
  expect(await faults(strict, renderDigest(exampleFeed).html)).toEqual([])
  expect(
    await faults(strict, renderDigest(exampleFeed, { ...options, images: true }).html),
  ).toEqual([])
})

test('so are those of random articles and feeds', async () => {
  await fc.assert(
    fc.asyncProperty(article(), async (one) => {
      expect(await faults(tolerant, renderEmail(one, options).html)).toEqual([])
    }),
    { numRuns: 100 },
  )
  await fc.assert(
    fc.asyncProperty(gatedFeed, async (one) => {
      expect(await faults(tolerant, renderDigest(one, options).html)).toEqual([])
    }),
    { numRuns: 50 },
  )
})
