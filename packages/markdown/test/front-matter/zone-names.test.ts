import { expect, test } from 'vitest'
import { fullTimestamp } from '../../src/front-matter/full-timestamp.ts'

test.each([
  ['2024-05-01 10:00 Europe/Berlin', '2024-05-01T10:00:00+02:00'],
  ['2024-01-01 10:00:00 Europe/Berlin', '2024-01-01T10:00:00+01:00'],
  ['2024-05-01T10:00[Asia/Kolkata]', '2024-05-01T10:00:00+05:30'],
  ['1 May 2024 10:00 America/Argentina/Buenos_Aires', '2024-05-01T10:00:00-03:00'],
  ['2024-05-01T10:00:00+02:00[Europe/Berlin]', '2024-05-01T10:00:00+02:00'],
  ['2024-05-01 10:00 GMT+2', '2024-05-01T10:00:00+02:00'],
  ['2024-05-01 10:00 Etc/UTC', '2024-05-01T10:00:00Z'],
])('%s', (written, timestamp) => {
  // The zone of the site says nothing there.
  expect(fullTimestamp(written, 'Pacific/Auckland')).toBe(timestamp)
})

test.each([
  ['Wed May 01 2024 10:00:00 GMT+0000 (Coordinated Universal Time)', '2024-05-01T10:00:00+00:00'],
  ['Wed, 01 May 2024 10:00:00 GMT+0200 (CEST)', '2024-05-01T10:00:00+02:00'],
])('as a script writes it: %s', (written, timestamp) => {
  expect(fullTimestamp(written, 'UTC')).toBe(timestamp)
})

test.each([
  '2024-10-27 02:30 Europe/Berlin',
  '2024-03-31 02:30 Europe/Berlin',
  '2024-05-01 10:00 Foo/Bar',
  '2024-05-01 10:00 CST',
  '2024-05-01 Europe/Berlin',
])('what could be two times, or none, stays as it is: %s', (written) => {
  expect(fullTimestamp(written, 'UTC')).toBe(written)
})
