import { scriptText } from '@standfirst/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['2', 'sub', '₂'],
  ['6', 'sup', '⁶'],
  ['2+', 'sup', '²⁺'],
  [' n−1 ', 'sup', 'ⁿ⁻¹'],
  ['(10)', 'sub', '₍₁₀₎'],
] as const)('%j as %s is %s', (text, script, expected) => {
  expect(scriptText(text, script)).toBe(expected)
})

test.each(['', ' ', 'st', 'me', '1,2', '[1]', 'TM', '½', '1 2', '\u{1d7d9}'])(
  '%j has no such form',
  (text) => {
    expect(scriptText(text, 'sup')).toBeUndefined()
    expect(scriptText(text, 'sub')).toBeUndefined()
  },
)

test('Unicode says that it is the same text, raised or lowered', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789+-=()'), minLength: 1 })
  fc.assert(
    fc.property(signs, fc.constantFrom('sub', 'sup'), (text, script) => {
      // Compatibility decomposition gives the sign itself; that of a raised minus is U+2212.
      expect(scriptText(text, script)?.normalize('NFKC').replaceAll('−', '-')).toBe(text)
    }),
  )
})
