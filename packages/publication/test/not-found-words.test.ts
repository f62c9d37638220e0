import { expect, test } from 'vitest'
import { notFoundWords } from '../src/config/not-found-words.ts'

test('words of its own for each language that has labels; English for all others', () => {
  const tags = [
    'ar',
    'de-AT',
    'en',
    'es-MX',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt-BR',
  ]
  const titles = [...tags, 'ru', 'tr', 'zh-CN', 'zh-Hant'].map((tag) => notFoundWords(tag).title)
  // Spanish and Portuguese have their own, too.
  expect(new Set(titles).size).toBe(17)
  expect(notFoundWords('zh-TW').title).toBe('找不到頁面')
  for (const tag of ['eo', 'und', 'x-klingon', 'en-GB']) {
    expect(notFoundWords(tag).title).toBe('Page not found')
  }
})
