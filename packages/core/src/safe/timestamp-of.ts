import { safeTimestamp } from './safe-timestamp.ts'

/**
 * The timestamp of a time as authors give it: a day alone, `2026-11-23`, is its midnight in UTC.
 *
 * @param time - Anything that is turned into text; a `Date` was made a timestamp by the gate.
 * @returns `undefined` for what is no time.
 */
export function timestampOf(time: unknown): string | undefined {
  const text = String(time)
  return safeTimestamp(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text)
}
