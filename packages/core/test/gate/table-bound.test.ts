import { expect, test } from 'vitest'
import { safeParseArticle } from '../../src/index.ts'

const table = (width: number, rows: number) => ({
  type: 'table',
  children: [row(width), ...Array.from({ length: rows }, () => row(1))],
})

const article = (tables: readonly unknown[]) => ({
  url: 'https://example.com/a',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [{ kind: 'prose', content: [...tables, { type: 'thematicBreak' }] }],
})

// 1,000 cells above 50 are filled up to 51,000; besides 20 for each that is there, 50,000 are free.
test('a table has a bound of the cells that its rows are filled up with', () => {
  expect(safeParseArticle(article([table(1000, 50)])).success).toBe(true)
  expect(safeParseArticle(article([table(1000, 80)])).issues).toMatchObject([
    { code: 'too-large', severity: 'error', path: ['sections', 0, 'content', 0] },
  ])
})

test('so have all tables of an article together', () => {
  const tables = (count: number) => Array.from({ length: count }, () => table(1000, 50))
  expect(safeParseArticle(article(tables(1))).success).toBe(true)
  const { issues } = safeParseArticle(article(tables(2)))
  expect(issues).toMatchObject([{ code: 'too-large', path: ['sections', 0, 'content', 1] }])
})

test('rows of one length have none', () => {
  const rows = Array.from({ length: 3000 }, () => row(10))
  expect(safeParseArticle(article([{ type: 'table', children: rows }])).success).toBe(true)
})

function row(length: number) {
  const text = { type: 'text', value: 'a' }
  return {
    type: 'tableRow',
    children: Array.from({ length }, () => ({ type: 'tableCell', children: [text] })),
  }
}
