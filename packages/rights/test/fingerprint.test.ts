import { createHash } from 'node:crypto'
import { type Article, parseArticle } from '@standfirst/core'
import { copyContent, fingerprint, fingerprintOf } from '@standfirst/rights'
import { article as anyArticle, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const insight = cases().find(({ name }) => name === 'insight')?.article as Article

/** RFC 8785 for strings and lists of them: the keys in order, and nothing that `JSON.stringify` does otherwise. */
function byHand(article: Article): string {
  const content = copyContent(article)
  const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `sf1-sha256-${createHash('sha256').update(JSON.stringify(sorted)).digest('base64url')}`
}

test('is the SHA-256 of the canonical form, as another library computes it', () => {
  for (const { article } of cases()) expect(fingerprint(article)).toBe(byHand(article))
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(fingerprint(article)).toBe(byHand(article))
    }),
  )
})

test('is the same on every machine and in every zone of time', () => {
  const zone = process.env.TZ
  const found = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((name) => {
    process.env.TZ = name
    return cases().map(({ article, name }) => `${name} ${fingerprint(article)}`)
  })
  process.env.TZ = zone
  expect(new Set(found.map(String)).size).toBe(1)
  expect(found[0]).toMatchSnapshot()
})

describe('what it is of', () => {
  const change = (changes: object) => fingerprint(parseArticle({ ...insight, ...changes }))
  const own = fingerprint(insight)

  test.each([
    ['the id', { id: 'https://example.com/other' }],
    ['the address', { url: `${insight.url}x`, id: insight.id }],
    ['the title', { title: `${insight.title}!` }],
    ['the summary', { summary: `${insight.summary}!` }],
    ['the time of publication', { publishedAt: '2026-11-23T09:30:01Z', updatedAt: undefined }],
    ['the authors', { authors: ['Somebody'] }],
    ['the sections', { sections: insight.sections.slice(1) }],
    ['their order', { sections: insight.sections.toReversed() }],
  ])('%s', (_, changes) => {
    expect(change(changes)).not.toBe(own)
  })

  test.each([
    ['the notation of a time', { publishedAt: new Date(insight.publishedAt).toISOString() }],
    ['tags and pictures', { tags: ['x'], image: { url: 'https://example.com/i.png', alt: 'I' } }],
    [
      'what only paying readers see',
      { sections: [...insight.sections, { kind: 'prose', paid: true, content: 'More.' }] },
    ],
  ])('not %s', (_, changes) => {
    expect(change(changes)).toBe(own)
  })

  test('not white space', () => {
    const content = copyContent(insight)
    const spaced = {
      ...content,
      text: content.text.replaceAll(' ', ' \n\t'),
      title: ` ${content.title}`,
    }
    expect(fingerprintOf(spaced)).toBe(own)
    expect(fingerprintOf({ ...content, text: content.text.replaceAll(' ', '') })).not.toBe(own)
  })

  test('words that outputs were given instead of those of the language', () => {
    const labels = { takeaways: 'In short', steps: 'How' }
    expect(fingerprint(insight, { labels })).not.toBe(own)
  })

  test('not of the article as an object: it is not changed', () => {
    const before = JSON.stringify(insight)
    fingerprint(insight)
    expect(JSON.stringify(insight)).toBe(before)
  })
})
