import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'

function slug(category: string): string | undefined {
  const article = { url: 'https://example.com/', language: 'en', title: 'A', summary: 'A' }
  return parseArticle({ ...article, publishedAt: '2026-11-23T09:30:00Z', category }).category?.slug
}

test.each([
  ['AI News & Tools', 'ai-news-tools'],
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['C♯', 'c-sharp'],
  ['F#, Q#', 'f-sharp-q-sharp'],
  ['C++/CLI', 'c-plus-plus-cli'],
  ['Notepad++ Tips', 'notepad-plus-plus-tips'],
  ['A+', 'a-plus'],
  ['Ｃ＋＋', 'c-plus-plus'],
  ['Tips + Tricks', 'tips-tricks'],
  ['#Metoo', 'metoo'],
  ['Issue #5', 'issue-5'],
  ['.NET', 'dot-net'],
  ['NET', 'net'],
  ['Microsoft .NET', 'microsoft-dot-net'],
  ['Node.js', 'node-js'],
  ['... and more', 'and-more'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['Über uns', 'uber-uns'],
  ['新聞', '新聞'],
  ['が', 'が'],
  ['か\u3099', 'が'],
  ['🎉', 'u1f389'],
  ['🚀', 'u1f680'],
  ['❤', 'u2764'],
  ['❤\ufe0f', 'u2764'],
  ['👩\u200d🚀', 'u1f469-u1f680'],
  ['🇩🇪', 'u1f1e9-u1f1ea'],
  ['++', 'u2b-u2b'],
  ['?', 'u3f'],
  ['⋪', 'u22ea'],
  ['\u22b2\u0338', 'u22ea'],
  ['🎉 Party', 'party'],
  ['\u200d\ufe0f', 'x'],
])('%j is filed under %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

test('any name has a slug that the gate takes, whichever way its accents are written', () => {
  const unit = fc.oneof(
    fc.constantFrom('C', 'é', '+', '#', '.', ' ', '🎉', 'が', '한', '\u0301', '٣', 'Ⅷ', 'ǅ'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (units) => {
      const name = `x${units.join('')}`.slice(1)
      fc.pre(/\S/.test(name.replace(/[\p{C}\p{M}]/gu, '')))
      const found = slug(name)
      expect(found).toMatch(/^[^\s/A-Z]+$/)
      expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')))
    }),
    { numRuns: 2000 },
  )
})
