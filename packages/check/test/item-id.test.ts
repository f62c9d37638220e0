import { itemId, namedId, safeParseArticle } from '@standfirst/core'
import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const article = {
  url: 'https://example.com/a',
  language: 'en',
  title: 'T',
  summary: 'S',
  publishedAt: '2026-11-23T09:30:00Z',
}

test('every name is an id that the gate takes, and comes back from it', () => {
  fc.assert(
    fc.property(hostileString(), (text) => {
      const name = text.toWellFormed()
      const id = namedId(name)
      expect(itemId(id)).toBe(name)
      if (name) expect(safeParseArticle({ ...article, id })).toMatchObject({ article: { id } })
    }),
  )
})

test.each(['\u0000', '\u0085', '\ufffe', '\u{1ffff}'])('so is an address with %j', (character) => {
  const name = `https://example.com/?a=1${character}`
  const id = namedId(name)
  expect(itemId(id)).toBe(name)
  expect(safeParseArticle({ ...article, id })).toMatchObject({ article: { id } })
})

test('a name that looks like an id of a name is one itself', () => {
  const id = namedId('post 1')
  expect(itemId(namedId(id))).toBe(id)
})

test.each([
  'https://example.com/?p=1',
  'urn:uuid:1',
  'tag:example.com,2026:a',
  'urn:x-guid:%',
  undefined,
  5,
  null,
])('%s is given back as it is', (id) => {
  expect(itemId(id as string)).toBe(id)
})
