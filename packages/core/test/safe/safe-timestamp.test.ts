import {
  type ArticleStatus,
  newestUpdate,
  safeCount,
  safeMediaType,
  safeTimestamp,
  utf8Length,
} from '@standfirst/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('safeTimestamp lets through what exists', () => {
  expect(safeTimestamp('2024-02-29t23:59:59.123z')).toBe('2024-02-29T23:59:59.123Z')
  expect(safeTimestamp('2026-11-23T09:30:00+14:00')).toBe('2026-11-23T09:30:00+14:00')
  const refused = [
    ...['2026-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2026-04-31T00:00:00Z'],
    ...['2026-11-23T24:00:00Z', '2026-11-23T09:30:60Z', '0000-01-01T00:00:00Z'],
    ...['2026-11-23', '2026-11-23T09:30:00', '2026-11-23T09:30:00+14:30', ' 2026-11-23T09:30:00Z'],
    ...['2026-11-23T09:30:00Z\n', '<', '', null, undefined, 0, {}],
  ]
  for (const value of refused) expect(safeTimestamp(value), String(value)).toBeUndefined()
})

test('safeTimestamp knows every day of the calendar', () => {
  for (const year of ['0004', '0100', '1900', '1969', '2000', '2023', '2024', '9999']) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`
        const date = new Date(0)
        date.setUTCFullYear(Number(year), month - 1, day)
        const exists = date.toISOString().startsWith(text.slice(0, 10))
        expect(safeTimestamp(text), text).toBe(exists ? text : undefined)
      }
    }
  }
})

test('newestUpdate counts only what readers see', () => {
  const at = (publishedAt: string, status: ArticleStatus) => ({ publishedAt, status })
  const shown = [at('2026-01-01T00:00:00Z', 'published'), at('2026-01-02T00:00:00Z', 'retracted')]
  const hidden = [at('2027-01-01T00:00:00Z', 'draft'), at('2026-02-01T00:00:00Z', 'withheld')]
  expect(newestUpdate([...hidden, ...shown])).toBe('2026-01-02T00:00:00Z')
  expect(newestUpdate(hidden)).toBeUndefined()
})

test('newestUpdate compares instants, not text', () => {
  const late = '2026-01-01T00:00:00-05:00'
  const articles = [
    { publishedAt: '2026-01-01T04:00:00Z' },
    { publishedAt: 'nonsense', updatedAt: late },
  ]
  expect(newestUpdate(articles)).toBe(late)
  expect(newestUpdate([])).toBeUndefined()
})

test('safeMediaType and safeCount let through what they name', () => {
  for (const type of ['audio/mpeg', 'application/vnd.a+json', 'image/x_y']) {
    expect(safeMediaType(type)).toBe(type)
  }
  for (const type of ['audio', 'a/', 'a/b; c=d', 'a/b\n', '"/<', '', undefined, {}]) {
    expect(safeMediaType(type), String(type)).toBeUndefined()
  }
  for (const count of [0, 1, Number.MAX_SAFE_INTEGER]) expect(safeCount(count)).toBe(count)
  for (const count of [-5, 1.5, Number.NaN, Infinity, '12', '12abc', undefined, null]) {
    expect(safeCount(count), String(count)).toBeUndefined()
  }
})

test('utf8Length counts as TextEncoder does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
      },
    ),
  )
})
