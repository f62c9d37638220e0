import { expect, test } from 'vitest'
import { rssDate } from '../src/rss-date.ts'

test('every day of four centuries has the weekday that Date gives it', () => {
  for (let time = Date.UTC(1799, 11, 31); time < Date.UTC(2200, 2, 2); time += 86_400_000) {
    const date = new Date(time)
    const text = rssDate(date.toISOString(), [], undefined)
    if (text !== date.toUTCString()) expect(text).toBe(date.toUTCString())
  }
})

test('the first years and the last have theirs', () => {
  for (const timestamp of [
    '0001-01-01T00:00:00Z',
    '0099-12-31T23:59:59Z',
    '9999-12-31T23:59:59Z',
  ]) {
    expect(rssDate(timestamp, [], undefined)).toBe(new Date(timestamp).toUTCString())
  }
})
