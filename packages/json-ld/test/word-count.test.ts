import { readingTime, wordCount } from '@standfirst/core'
import { articleToJsonLd } from '@standfirst/json-ld'
import { article, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('wordCount', () => {
  test.each(cases())('is what JSON-LD says of $name', ({ article }) => {
    expect(wordCount(article)).toBe(articleToJsonLd(article)['@graph'][0].wordCount ?? 0)
  })

  test('is what JSON-LD says of any article', () => {
    fc.assert(
      fc.property(article(), (one) => {
        expect(wordCount(one)).toBe(articleToJsonLd(one)['@graph'][0].wordCount ?? 0)
      }),
    )
  })
})

describe('readingTime', () => {
  const read = (text: string, options?: Parameters<typeof readingTime>[1]) =>
    readingTime(
      {
        sections: [
          {
            kind: 'prose',
            content: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
          },
        ],
      },
      options,
    )

  test('is at least a minute, and rounded up', () => {
    expect(readingTime({ sections: [] })).toBe(1)
    expect(read('word '.repeat(238))).toBe(1)
    expect(read('word '.repeat(239))).toBe(2)
  })

  test('counts characters of Chinese and Japanese, and the words between them', () => {
    expect(read('字'.repeat(1000))).toBe(2)
    expect(read('字'.repeat(1001))).toBe(3)
    expect(read(`${'字'.repeat(500)} ${'word '.repeat(238)}`)).toBe(2)
  })

  test('takes other speeds', () => {
    expect(read('word '.repeat(238), { wordsPerMinute: 119 })).toBe(2)
    expect(read('字'.repeat(500), { charactersPerMinute: 100 })).toBe(5)
  })
})
