import { expect, test } from 'vitest'
import { safeParseArticle } from '../../src/index.ts'

function languageOf(language: string): string | undefined {
  const result = safeParseArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    translations: [{ language, url: 'https://example.com/' }],
  })
  return result.success ? result.article.translations[0]?.language : undefined
}

test('the page for readers of any other language is one of the translations', () => {
  expect(languageOf('x-default')).toBe('x-default')
  expect(languageOf('X-Default')).toBe('x-default')
  expect(languageOf('de')).toBe('de')
  expect(languageOf('x-other')).toBeUndefined()
  expect(languageOf('x')).toBeUndefined()
})
