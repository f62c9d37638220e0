import { checkLock, createLock, lintArticle } from '@standfirst/check'
import { type Article, defineArticle } from '@standfirst/core'
import { expect, test } from 'vitest'

function make(id: string, url: string, status: Article['status'] = 'published'): Article {
  return defineArticle({
    id,
    url,
    status,
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
  })
}

const one = make('urn:ex:1', 'https://example.com/1/')
const two = make('urn:ex:2', 'https://example.com/2/')
const draft = make('urn:ex:3', 'https://example.com/3/', 'draft')
const lock = createLock([two, one, draft])

test('a lock holds what is published, in the order of ids', () => {
  expect(JSON.stringify(lock)).toBe(
    '{"version":1,"ids":{"urn:ex:1":"https://example.com/1/","urn:ex:2":"https://example.com/2/"}}',
  )
  expect(createLock([one, two])).toEqual(lock)
})

test('a lock keeps what was in it', () => {
  expect(createLock([one], lock)).toEqual(lock)
})

test('a name like `__proto__` does no harm', () => {
  const strange = createLock([{ ...one, id: '__proto__' }])
  expect(Object.keys(strange.ids)).toEqual(['__proto__'])
  expect(checkLock(strange, [{ ...one, id: '__proto__' }])).toEqual([])
  expect(
    checkLock(lock, [{ ...one, id: 'constructor', url: 'https://example.com/c/' }], {
      gone: false,
    }),
  ).toEqual([])
})

test('the same articles and new ones are fine', () => {
  expect(checkLock(lock, [one, two, make('urn:ex:4', 'https://example.com/4/')])).toEqual([])
})

test('another id for an address is an error', () => {
  const [found, ...others] = checkLock(lock, [make('urn:ex:one', one.url), two])
  expect(others).toEqual([])
  expect(found).toMatchObject({
    code: 'changed-id',
    severity: 'error',
    path: ['id'],
    article: 'urn:ex:one',
  })
  expect(found?.message).toBe(
    'Found the id `urn:ex:one`, expected `urn:ex:1`, with which it was published.',
  )
})

test('another address for an id is an error', () => {
  const [found, ...others] = checkLock(lock, [make('urn:ex:1', 'https://example.com/one/'), two])
  expect(others).toEqual([])
  expect(found).toMatchObject({ code: 'changed-url', severity: 'error', path: ['url'] })
})

test('two articles that changed addresses are two errors', () => {
  const swapped = [make('urn:ex:1', two.url), make('urn:ex:2', one.url)]
  expect(checkLock(lock, swapped).map(({ code }) => code)).toEqual(['changed-url', 'changed-url'])
})

test('an article that is gone is a warning', () => {
  const found = checkLock(lock, [two])
  expect(found).toMatchObject([{ code: 'gone-article', severity: 'warning', article: 'urn:ex:1' }])
  expect(checkLock(lock, [two], { gone: false })).toEqual([])
})

test('a site that has moved is one warning', () => {
  const there = make('urn:ex:9', 'https://moved.example/9/')
  expect(checkLock(lock, [there])).toEqual([
    {
      code: 'gone-article',
      severity: 'warning',
      article: 'urn:ex:1',
      path: ['ids'],
      message:
        'Found no article of the site `https://example.com`, expected the 2 that were published there, such as `https://example.com/1/`.',
      fix: expect.stringContaining('give each article its old `id`'),
    },
  ])
  expect(checkLock(lock, [])).toHaveLength(2)
  expect(checkLock(createLock([one]), [there])).toMatchObject([{ path: ['ids', 'urn:ex:1'] }])
})

test('one article is linted by the lock, without the others', () => {
  expect(lintArticle(make('urn:ex:y', one.url), { lock }).map(({ code }) => code)).toEqual([
    'changed-id',
  ])
})
