import { expect, test } from 'vitest'
import { licenseReport } from '../license-report.ts'

const listed = (license: string) =>
  licenseReport({ [license]: [{ name: 'some-package', versions: ['1.0.0', '2.0.0'] }] })

test.each([
  'MIT',
  'ISC',
  'Apache-2.0',
  'MIT OR GPL-3.0-only',
  '(BSD-2-Clause OR WTFPL)',
  'MIT AND ISC',
])('is allowed: %s', (license) => {
  expect(listed(license).refused).toEqual([])
})

test.each([
  'GPL-3.0-only',
  'AGPL-3.0-or-later',
  'LGPL-2.1',
  'MIT AND GPL-2.0-only',
  'CC-BY-NC-4.0',
  'UNLICENSED',
  'Unknown',
  'SEE LICENSE IN LICENSE.md',
  '',
])('is refused and named: %s', (license) => {
  expect(listed(license).refused).toEqual([`some-package (${license})`])
})

test('every package stands in the table, by its name', () => {
  const { table } = licenseReport({
    MIT: [{ name: 'b', versions: ['1.0.0', '2.0.0'], homepage: 'https://example.com/b' }],
    ISC: [{ name: 'a', versions: ['0.1.0'] }],
  })
  expect(table.split('\n').slice(2)).toEqual([
    '| a | 0.1.0 | ISC |  |',
    '| b | 1.0.0, 2.0.0 | MIT | https://example.com/b |',
    '',
  ])
})
