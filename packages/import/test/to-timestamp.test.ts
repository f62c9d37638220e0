import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toTimestamp } from '../src/to-timestamp.ts'

describe('toTimestamp', () => {
  test.each([
    ['Mon, 23 Nov 2026 09:30:00 +0100', '2026-11-23T09:30:00+01:00'],
    ['Mon, 23 Nov 2026 09:30:00 -0330', '2026-11-23T09:30:00-03:30'],
    ['23 Nov 26 09:30 GMT', '2026-11-23T09:30:00Z'],
    ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun, 6 Nov 126 08:49:37 GMT', '2026-11-06T08:49:37Z'],
    ['Mon,23 Nov 2026 09:30:00 EST', '2026-11-23T09:30:00-05:00'],
    ['Monday, 23 November 2026 9:30:00 PDT', '2026-11-23T09:30:00-07:00'],
    ['Tues, 3 Mar 2009 10:00:00 GMT+0100', '2009-03-03T10:00:00+01:00'],
    ['Tue, 3 March, 2009 10:00:00 UTC+1:00', '2009-03-03T10:00:00+01:00'],
    ['Mon, 23 Nov 2026 09:30:00 +0000 (Coordinated Universal Time)', '2026-11-23T09:30:00+00:00'],
    ['Sat, 29-Feb-2020 10:11:12 GMT', '2020-02-29T10:11:12Z'],
    ['Mon,  23\n Nov 2026 09:30:00 GMT ', '2026-11-23T09:30:00Z'],
    ['Mon, 23 Nov 2026 23:59:60 UTC', '2026-11-23T23:59:59Z'],
    ['November 23, 2026 09:30:00 EDT', '2026-11-23T09:30:00-04:00'],
    ['2026-11-23T09:30:00.123+0100', '2026-11-23T09:30:00.123+01:00'],
    ['2026-11-23T09:30:00-05', '2026-11-23T09:30:00-05:00'],
    ['2026-11-23t09:30z', '2026-11-23T09:30:00Z'],
    ['2026-11-23 09:30:00 UTC', '2026-11-23T09:30:00Z'],
  ])('%s', (text, timestamp) => {
    expect(toTimestamp(text)).toEqual({ timestamp, assumed: false })
  })

  test.each([
    ['Mon, 23 Nov 2026 09:30:00', '2026-11-23T09:30:00Z'],
    ['Mon, 23 Nov 2026 09:30:00 XYZ', '2026-11-23T09:30:00Z'],
    ['23 Nov 2026', '2026-11-23T00:00:00Z'],
    ['Nov 23, 2026', '2026-11-23T00:00:00Z'],
    ['2026-11-23 09:30:00', '2026-11-23T09:30:00Z'],
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026', '2026-01-01T00:00:00Z'],
  ])('%s is taken to be UTC', (text, timestamp) => {
    expect(toTimestamp(text)).toEqual({ timestamp, assumed: true })
  })

  test.each([
    '',
    'soon',
    'Wed, 31 Feb 2026 00:00:00 GMT',
    'Mon, 23 Xyz 2026 09:30:00 GMT',
    '23/11/2026',
    '2026-11-23T25:00:00Z',
    'Mon, 23 Nov 2026 09:30:00 +9900',
    'Invalid Date',
  ])('%s is no time', (text) => {
    expect(toTimestamp(text)).toBeUndefined()
  })

  test('reads the dates that JavaScript writes', () => {
    const time = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(time, (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000
        for (const text of [date.toUTCString(), date.toISOString().replace(/\.\d+/, '')]) {
          expect(Date.parse(toTimestamp(text)?.timestamp ?? '')).toBe(seconds)
        }
      }),
    )
  })

  test('reads any text without an error, and gives only what RFC 3339 has', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Mon, 23Nov26:+-TZ.()') }), (text) => {
        const { timestamp } = toTimestamp(text) ?? {}
        if (timestamp) expect(Date.parse(timestamp)).not.toBeNaN()
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['Sat, Oct 28 2023 08:28:28 PM', '2023-10-28T20:28:28Z'],
  ['Sun, 15 Dec 2024 12:15 AM', '2024-12-15T00:15:00Z'],
  ['Sun, 15 Dec 2024 12:15 PM', '2024-12-15T12:15:00Z'],
  ['2023-10-28 08:28 PM', '2023-10-28T20:28:00Z'],
  ['2023-10-28 8:28:01pm', '2023-10-28T20:28:01Z'],
  ['Oct 28, 2023 8:28 p.m. EST', '2023-10-28T20:28:00-05:00'],
  ['Sat, 28 Oct 2023 20:28:00 PM +0200', '2023-10-28T20:28:00+02:00'],
  ['November 3rd, 2026 at 9:05 AM', '2026-11-03T09:05:00Z'],
  ['3rd November 2026', '2026-11-03T00:00:00Z'],
  ['Mon Nov 23 09:30:00 GMT 2026', '2026-11-23T09:30:00Z'],
  ['Mon Nov 23 09:30:00 2026', '2026-11-23T09:30:00Z'],
  ['2026-6-3', '2026-06-03T00:00:00Z'],
  ['2026/06/23 10:00:00', '2026-06-23T10:00:00Z'],
  ['23.11.2026 09:30', '2026-11-23T09:30:00Z'],
  ['2026年6月3日 09:30', '2026-06-03T09:30:00Z'],
  ['20261123T093000Z', '2026-11-23T09:30:00Z'],
  ['Mo., 2. März 2026 09:30:00 MEZ', '2026-03-02T09:30:00+01:00'],
  ['lun, 02 févr. 2026 09:30:00 +0100', '2026-02-02T09:30:00+01:00'],
  ['sáb, 03 ene 2026 09:30:00 +0000', '2026-01-03T09:30:00+00:00'],
  ['7 de março de 2026', '2026-03-07T00:00:00Z'],
  ['Пн, 02 фев 2026 09:30:00 +0300', '2026-02-02T09:30:00+03:00'],
  ['Mon, 23 Nov 2026 09:30:00 +1030 ACDT', '2026-11-23T09:30:00+10:30'],
  ['Mon, 23 Nov 2026 09:30 AEST', '2026-11-23T09:30:00+10:00'],
])('%s is read as it is meant', (text, timestamp) => {
  expect(toTimestamp(text)?.timestamp).toBe(timestamp)
})

test.each(['Sat, 28 Oct 2023 13:28 AM', '10/11/2026', '11/10/2026 8:28 PM', '2026-13-01'])(
  '%s could be two times, or none, and is not read',
  (text) => {
    expect(toTimestamp(text)).toBeUndefined()
  },
)
