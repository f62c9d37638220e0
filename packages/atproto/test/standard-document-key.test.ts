import { AtUri } from '@atproto/api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardDocumentKey } from '../src/index.ts'

test('a key is a TID of the past, and the same for the same `id`', () => {
  expect(standardDocumentKey({ id: 'https://example.com/first/' })).toBe('2ynj2eumr46yz')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      const key = standardDocumentKey({ id })
      // https://atproto.com/specs/tid
      expect(key).toMatch(/^[234567abcdefghij][2-7a-z]{12}$/)
      expect(standardDocumentKey({ id })).toBe(key)
      // It sorts between two that PDSes gave in 2001 and 2019.
      expect([key > '2222222222222', key < '3k22222222222']).toEqual([true, true])
      const uri = `at://did:plc:abc/site.standard.document/${key}`
      expect(new AtUri(uri).rkey).toBe(key)
    }),
  )
})

test('others have others', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) =>
    standardDocumentKey({ id: `https://example.com/${index}/` }),
  )
  expect(new Set(keys).size).toBe(keys.length)
})
