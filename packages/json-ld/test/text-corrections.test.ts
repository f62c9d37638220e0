import { expect, test } from 'vitest'
import { articleFromJsonLd } from '../src/index.ts'

// https://schema.org/correction: a comment, a text or an address.
test('a correction that is a text has the time of the last change', () => {
  const node = {
    '@type': 'NewsArticle',
    headline: 'A',
    datePublished: '2026-01-05T09:00:00Z',
    dateModified: '2026-01-06T09:00:00Z',
    correction: [
      'It was five. ',
      'https://example.com/corrections/',
      { '@type': 'CorrectionComment', text: 'It was six.', datePublished: '2026-01-07T09:00:00Z' },
    ],
  }
  const { article, issues } = articleFromJsonLd(node)
  expect(article?.corrections).toEqual([
    { at: '2026-01-07T09:00:00Z', note: 'It was six.' },
    { at: '2026-01-06T09:00:00Z', note: 'It was five.' },
  ])
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['assumed-timestamp', ['corrections']],
  ])
})
