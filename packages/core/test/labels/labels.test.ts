import { fill, formatDate, labels } from '@standfirst/core'
import { describe, expect, expectTypeOf, test } from 'vitest'

const languages = 'en es pt fr de it nl pl tr ru ar he hi ja ko zh-Hans zh-Hant'.split(' ')
const english = labels('en')

describe.each(languages)('%s', (language) => {
  const words = labels(language)

  test('has every label, and the places that English has in it', () => {
    for (const [name, label] of Object.entries(words)) {
      if (name === 'months') continue
      expect(label, name).not.toBe('')
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
      expect(places(label), name).toEqual(places(english[name as keyof typeof english]))
    }
  })

  test('has twelve months, or numbers', () => {
    expect([1, 12]).toContain(words.months.split('|').length)
    expect(formatDate('2026-11-03T23:30:00-08:00', words)).toMatch(/2026/)
    expect(formatDate('2026-11-03T23:30:00-08:00', words)).not.toMatch(/undefined|\{/)
  })

  test('has a heading of its own for each kind of section', () => {
    const { audience, callToAction, faq, originalPost, related, steps, takeaways, whyItMatters } =
      words
    const headings = [
      audience,
      callToAction,
      faq,
      originalPost,
      related,
      steps,
      takeaways,
      whyItMatters,
    ]
    expect(new Set(headings).size).toBe(headings.length)
  })
})

test.each([
  ['es-MX', 'Claves'],
  ['pt-BR', 'Pontos principais'],
  ['zh', '要点'],
  ['zh-TW', '重點'],
  ['zh-Hant-HK', '重點'],
  ['zh-Hans-HK', '要点'],
  ['iw', 'עיקרי הדברים'],
  ['EN-gb', 'Key takeaways'],
  ['tlh', 'Key takeaways'],
  ['constructor', 'Key takeaways'],
  ['', 'Key takeaways'],
])('the language %j gives %s', (language, takeaways) => {
  expect(labels(language).takeaways).toBe(takeaways)
})

test('dates are written as the language writes them', () => {
  const date = (language: string) => formatDate('2026-11-03T09:00:00Z', labels(language))
  expect(date('en')).toBe('November 3, 2026')
  expect(date('de')).toBe('3. November 2026')
  expect(date('pl')).toBe('3 listopada 2026')
  expect(date('ru')).toBe('3 ноября 2026 г.')
  expect(date('ja')).toBe('2026年11月3日')
  expect(date('ko')).toBe('2026년 11월 3일')
})

test('every label can be overridden', () => {
  expect(labels('de', { takeaways: 'Kurz' }).takeaways).toBe('Kurz')
  expect(fill(labels('de', { by: 'v. {names}' }).by, { names: 'Ada' })).toBe('v. Ada')
  expectTypeOf(labels).parameter(1).toEqualTypeOf<Partial<ReturnType<typeof labels>> | undefined>()
})

test.each([
  ['{a} {b}', '1 2'],
  ['{a}{c}{b}', '1{c}2'],
  ['{{a}}', '{1}'],
  ['} {a', '} {a'],
  ['{a}}{', '1}{'],
  ['{toString}', '{toString}'],
  ['', ''],
])('the label %j is filled as %j', (label, filled) => {
  expect(fill(label, { a: 1, b: '2' })).toBe(filled)
})
