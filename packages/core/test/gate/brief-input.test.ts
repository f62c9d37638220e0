import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { defineArticle, defineFeed, safeParseArticle } from '../../src/index.ts'

const least = { url: 'https://example.com/a/', language: 'en', title: 'A', summary: 'S' }
const dated = { ...least, publishedAt: '2026-11-23' }

test('a day is its midnight in UTC, wherever a time stands', () => {
  const article = defineArticle({
    ...least,
    publishedAt: '2026-11-23',
    updatedAt: '2026-11-24',
    corrections: [{ at: '2026-11-24', note: 'The name.' }],
    related: [{ url: '/b/', title: 'B', publishedAt: '2024-02-29' }],
    sections: [{ kind: 'originalPost', author: 'Ada', publishedAt: '2026-11-20', quote: 'So.' }],
    aiDisclosure: { use: 'assisted', humanReview: { at: '2026-11-23' } },
  })
  expect(article).toMatchObject({
    publishedAt: '2026-11-23T00:00:00Z',
    updatedAt: '2026-11-24T00:00:00Z',
    corrections: [{ at: '2026-11-24T00:00:00Z' }],
    related: [{ publishedAt: '2024-02-29T00:00:00Z' }],
    sections: [{ publishedAt: '2026-11-20T00:00:00Z' }],
    aiDisclosure: { humanReview: { at: '2026-11-23T00:00:00Z' } },
  })
  const feed = { title: 'N', description: 'D', url: 'https://example.com/', language: 'en' }
  expect(defineFeed({ ...feed, updatedAt: '2026-11-24', articles: [] }).updatedAt).toBe(
    '2026-11-24T00:00:00Z',
  )
})

test.each(['2026-02-29', '2026-11-31', '0000-01-01', '2026-11', '20261123', '2026-11-23 09:30'])(
  'a day that is none is refused: %s',
  (publishedAt) => {
    const { issues, success } = safeParseArticle({ ...least, publishedAt })
    expect(success).toBe(false)
    expect(issues).toMatchObject([{ code: 'invalid-timestamp', path: ['publishedAt'] }])
  },
)

test('a Date is its timestamp, of this realm and of another', () => {
  const publishedAt = new Date('2026-11-23T09:30:00.120Z')
  expect(defineArticle({ ...least, publishedAt }).publishedAt).toBe('2026-11-23T09:30:00.120Z')
  const other = runInNewContext('new Date(0)') as Date
  expect(defineArticle({ ...least, publishedAt: other }).publishedAt).toBe(
    '1970-01-01T00:00:00.000Z',
  )
})

test('a Date of no time, or one that only looks like one, is refused', () => {
  const found = (publishedAt: unknown) => safeParseArticle({ ...least, publishedAt }).issues
  expect(found(new Date(Number.NaN))).toMatchObject([
    { code: 'not-json', message: 'Found a `Date` of no time, expected plain JSON' },
    { code: 'missing', path: ['publishedAt'] },
  ])
  expect(found(Object.create(Date.prototype))).toMatchObject([
    { code: 'not-json', message: 'Found an instance of a class, expected plain JSON' },
    { code: 'missing' },
  ])
  expect(found(new Date(8.64e15))).toMatchObject([{ code: 'invalid-timestamp' }])
})

test('one author needs no list, and a picture no object', () => {
  const article = defineArticle({
    ...dated,
    authors: 'Ada Example',
    image: '/a.png',
    related: [{ url: '/b/', title: 'B', image: '/b.png' }],
  })
  expect(article.authors).toEqual([{ type: 'person', name: 'Ada Example' }])
  expect(article.image).toEqual({ url: 'https://example.com/a.png', alt: '' })
  expect(article.related[0]?.image).toEqual({ url: 'https://example.com/b.png', alt: '' })
  expect(defineArticle({ ...dated, authors: { name: 'Ada', url: '/ada' } }).authors).toEqual([
    { type: 'person', name: 'Ada', url: 'https://example.com/ada' },
  ])
})

test('a lead picture that is an address alone is warned of as one without words', () => {
  const { issues } = safeParseArticle({ ...dated, image: '/a.png' })
  expect(issues).toMatchObject([{ code: 'missing-alt', path: ['image'] }])
})

test.each([
  [{ authors: 5 }, ['authors'], 'text or an object'],
  [{ authors: ['Ada', 5] }, ['authors', 1], 'text or an object'],
  [{ authors: { nam: 'Ada' } }, ['authors', 'name'], 'text'],
  [{ image: 5 }, ['image'], 'text or an object'],
  [{ image: 'ftp://example.com/a.png' }, ['image'], 'an http(s) address'],
])('what is wrong in a brief form is said where it is: %j', (wrong, path, expected) => {
  const { issues, success } = safeParseArticle({ ...dated, ...wrong })
  expect(success).toBe(false)
  expect(issues[0]?.path).toEqual(path)
  expect(issues[0]?.message).toContain(`expected ${expected}`)
})

test.each([
  [{ tags: 'rain, rivers' }, 'Change it to a list: `["rain","rivers"]`'],
  [{ sections: 'It rained.' }, '`[{ "kind": "prose", "content": … }]`'],
  [{ sections: [{ kind: 'steps', items: 'Look.' }] }, 'Change it to a list: `["Look."]`'],
])('text where a list is expected is shown as the list: %j', (wrong, fix) => {
  const { issues } = safeParseArticle({ ...dated, ...wrong })
  expect(issues).toMatchObject([{ code: 'wrong-type' }])
  expect(issues[0]?.fix).toContain(fix)
})
