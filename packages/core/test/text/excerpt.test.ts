import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../src/index.ts'

describe('excerpt', () => {
  test.each([
    ['Short.', 20, 'Short.'],
    ['  Short\n and  wide. ', 20, 'Short and wide.'],
    ['A standfirst tells a reader why to go on.', 30, 'A standfirst tells a reader…'],
    ['First, second, third', 15, 'First, second…'],
    ['First, second, third', 8, 'First…'],
    ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampfs…'],
    ['模型学习它们的制造者所知道的一切。', 8, '模型学习它们的…'],
    ['新しい記事を読む、書く。', 10, '新しい記事を読む…'],
    ['हिन्दी में एक लेख', 12, 'हिन्दी में…'],
    ['ภาษาไทยไม่มีช่องว่าง', 8, 'ภาษาไทย…'],
    ['모델의 제작자가 아는 것', 10, '모델의 제작자가…'],
    ['👨‍👩‍👧‍👦 family', 8, '…'],
    ['x', 0, '…'],
    ['', 0, ''],
  ])('%j within %i is %j', (text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected)
  })

  test('takes another ellipsis', () => {
    expect(excerpt('One two three', 11, { ellipsis: ' [...]' })).toBe('One [...]')
  })

  test('never cuts inside a character, and is never too long', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const joining = fc.constantFrom(
      ...[
        'a',
        'é',
        'e\u0301',
        ' ',
        '字',
        'か\u3099',
        '👨‍👩‍👧',
        '👍🏽',
        '🇩🇪',
        '\u0600',
        '\u1100',
        '\u1161',
        '각',
      ],
      ...[
        '\u200d',
        '\ufe0f',
        'क्ष',
        'กำ',
        '\u0e33',
        '、',
        '\r\n',
        '\u0300',
        '\ud83d',
        '\u0d4e',
        'ﷺ',
        '7\ufe0f\u20e3',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: joining, maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (value, length) => {
        const cut = excerpt(value, length)
        expect(cut.length).toBeLessThanOrEqual(length)
        const line = value.replace(/\s+/g, ' ').trim()
        if (cut === line) return
        const end = cut.length - 1
        expect(cut).toBe(`${line.slice(0, end)}…`)
        const ends = [...segmenter.segment(line)].map(({ index }) => index)
        expect(ends).toContain(end)
      }),
      { numRuns: 20_000 },
    )
  })

  test('a long text takes no longer than it must', () => {
    expect(excerpt('\u0300'.repeat(1_000_000), 500_000)).toBe('…')
    expect(excerpt(`a${','.repeat(200_000)}b`, 200_001)).toBe('a…')
  })
})
