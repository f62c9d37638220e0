import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { boundTable } from '../../src/body/bound-table.ts'
import { safeParseMarkdown } from '../../src/index.ts'

const cell = (properties: Element['properties'] = {}): Element => element('td', [], properties)
const row = (...cells: Element[]) => element('tr', cells)

test('a table of rows that are nearly as long as each other is left as it is', () => {
  const table = element('table', [
    element('tbody', [row(cell({ colSpan: 2 }), cell()), row(cell({ rowSpan: 2 })), row(cell())]),
  ])
  const before = structuredClone(table)
  expect(boundTable(table, 0)).toBeUndefined()
  expect(table).toEqual(before)
})

test('many cells that reach into the next row are few in each', () => {
  const rows = Array.from({ length: 200 }, () => row(cell({ rowSpan: 2 }), cell()))
  expect(boundTable(element('table', rows), 0)).toBeUndefined()
})

test.each([
  ['across', { colSpan: 60 }],
  ['down and across', { colSpan: 20, rowSpan: 9 }],
])('cells that span too many others %s span none', (_, properties) => {
  const table = () => element('table', [row(cell(properties), cell()), row(cell())])
  expect(boundTable(table(), 1000)).toBeUndefined()
  const one = table()
  expect(boundTable(one, 0)).toBe('no-spans')
  expect(one).toEqual(element('table', [row(cell(), cell()), row(cell())]))
})

test('of one long row and many short ones the cells stand one below another', () => {
  const table = (length: number) =>
    element('table', [
      row(...Array.from({ length }, () => cell())),
      ...Array.from({ length }, () => row(cell())),
    ])
  expect(boundTable(table(38), 0)).toBeUndefined()
  const one = table(40)
  expect(boundTable(one, 0)).toBe('no-table')
  expect(one).toMatchObject({ tagName: 'div', children: { length: 80 } })
})

test('what became of a table is told', () => {
  const text = '---\ntitle: A\nsummary: A.\npublishedAt: 2026-11-23\n---\n\n'
  const html = '<table><tr><th colspan="20000">A</th></tr><tr><td>B</td></tr></table>'
  const { issues } = safeParseMarkdown(text + html, {
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(issues).toMatchObject([{ code: 'unsupported-html', message: /its cells span no others/ }])
})

function element(
  tagName: string,
  children: Element[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties: { ...properties }, children }
}
