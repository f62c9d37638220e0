import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../src/text/count-words.ts'

function words(...pieces: string[]): number {
  const counter = { words: 0, inside: false }
  for (const piece of pieces) countWords(counter, piece)
  return counter.words
}

describe('countWords', () => {
  test.each([
    ['', 0],
    ['   ', 0],
    ['one', 1],
    ['one two', 2],
    [' one\n\ttwo  three ', 3],
    ['“Où est-il ?” — là', 5],
    ['a\u00a0b\u2003c', 3],
    ['新聞を読む', 5],
    ['読む、書く。', 4],
    ['Anthropic 社の AI', 4],
    ['𠮷野家', 3],
    ['뉴스를 읽다', 2],
    ['a 🎉 b', 3],
  ])('%j has %i', (text, count) => {
    expect(words(text)).toBe(count)
  })

  test('goes on with a word from one piece to the next', () => {
    expect(words('so', 'me', ' words')).toBe(2)
    expect(words('some ', 'words')).toBe(2)
    expect(words('some', '', 'words')).toBe(1)
  })

  test('counts what white space separates, in any ASCII text cut anywhere', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Z', '~', ' ', '\n', '\0', '!', '\x7f') })
    fc.assert(
      fc.property(fc.array(text), (pieces) => {
        const expected = pieces.join('').match(/[^\0 \n]+/g)?.length ?? 0
        expect(words(...pieces)).toBe(expected)
      }),
    )
  })

  test('counts the same in one piece as in characters, for any text', () => {
    const edges = [0x20, 0x61, 0x9f, 0xa0, 0xe9, 0x1fff, 0x2000, 0x200b, 0x200c, 0x2014, 0x2028]
    const more = [0x2029, 0x202a, 0x2e7f, 0x2e80, 0x3001, 0x6587, 0xfffd, 0x1f389, 0x20bb7]
    const unit = fc.constantFrom(...[...edges, ...more].map((code) => String.fromCodePoint(code)))
    fc.assert(
      fc.property(fc.string({ unit, minLength: 40, maxLength: 300 }), (text) => {
        expect(words(text)).toBe(words(...text))
      }),
    )
  })

  test('reads texts longer than its buffer', () => {
    expect(words('word '.repeat(100_000))).toBe(100_000)
    expect(words('mot à mot '.repeat(10_000))).toBe(30_000)
    expect(words('語'.repeat(10_000))).toBe(10_000)
  })
})
