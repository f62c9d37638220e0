import { fill } from './fill.ts'
import type { Labels } from './labels.ts'

/**
 * Show the date of a timestamp in its own offset, with the same bytes on every runtime.
 *
 * @param timestamp - RFC 3339; what isn't one is given back as it is.
 * @param words - Labels of the language to show it in.
 *
 * @example
 * ```ts
 * formatDate('2026-11-23T23:30:00-08:00', labels('en')) // 'November 23, 2026'
 * ```
 */
export function formatDate(timestamp: string, words: Pick<Labels, 'date' | 'months'>): string {
  if (!/^\d{4}-\d\d-\d\d/.test(timestamp)) return timestamp
  const month = Number(timestamp.slice(5, 7))
  return fill(words.date, {
    year: Number(timestamp.slice(0, 4)),
    month: words.months.split('|')[month - 1] || month,
    day: Number(timestamp.slice(8, 10)),
  })
}
