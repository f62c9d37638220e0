import { withCorrections } from '@standfirst/core'
import { expect, test } from 'vitest'
import { numberedArticle } from './feed-articles.ts'

const article = numberedArticle(1, { publishedAt: '2026-11-23T09:30:00+01:00' })
const correction = (at: string) => ({ at, note: 'It was Monday.' })

test.each([
  ['no correction', { updatedAt: '2026-11-25T08:00:00Z' }, undefined],
  ['nothing', {}, undefined],
  [
    'one, without an update',
    { corrections: [correction('2026-11-24T08:00:00Z')] },
    '2026-11-24T08:00:00Z',
  ],
  [
    'the newest of several, in any order',
    {
      updatedAt: '2026-11-29T08:00:00Z',
      corrections: [
        correction('2026-11-25T01:00:00+09:00'),
        correction('2026-11-24T17:00:00Z'),
        correction('2026-11-24T08:00:00Z'),
      ],
    },
    '2026-11-24T17:00:00Z',
  ],
  ['one before the publication', { corrections: [correction('2026-11-23T08:00:00Z')] }, undefined],
  ['one that is no time', { corrections: [correction('soon')] }, undefined],
])('of %s', (_, more, expected) => {
  const given = { ...article, ...more }
  const before = JSON.stringify(given)
  expect(withCorrections(given).updatedAt).toBe(expected)
  expect(JSON.stringify(given)).toBe(before)
})
