import { expect, test } from 'vitest'
import { toldApart } from '../src/build/told-apart.ts'

test.each([
  ['by the form of a letter', 'caf\u00e9.md', 'cafe\u0301.md', 'caf\\u{e9}.md', 'cafe\\u{301}.md'],
  ['by letters that are put together', '\uac00', '\u1100\u1161', '\\u{ac00}', '\\u{1100}\\u{1161}'],
  ['by what nobody sees', 'a\u200bb', 'ab', 'a\\u{200b}b', 'ab'],
  ['by the kind of a space', 'a\u00a0b', 'a b', 'a\\u{a0}b', 'a b'],
  ['visibly', 'caf\u00e9', 'caff\u00e9', 'caf\u00e9', 'caff\u00e9'],
  ['by case', '\u00c9t\u00e9', '\u00e9t\u00e9', '\u00c9t\u00e9', '\u00e9t\u00e9'],
  ['not at all', 'cafe\u0301', 'cafe\u0301', 'cafe\u0301', 'cafe\u0301'],
])('names that differ %s', (_how, one, other, shown, otherShown) => {
  expect(toldApart(one, other)).toEqual([shown, otherShown])
  expect(toldApart(other, one)).toEqual([otherShown, shown])
})
