import { localTime } from '../local-time.ts'
import type { PresetField } from './preset-field.ts'

/** A text, as it is. */
export function text(member: string, key: string, ...alsoRead: string[]): PresetField {
  return { member, key, alsoRead, write: same, read: same }
}

/** A date as the clocks of the site show it: `2026-11-23 09:30:00`. */
export function localDate(member: string, key: string, ...alsoRead: string[]): PresetField {
  return { member, key, alsoRead, write: localTime, read: same }
}

function same(value: unknown): unknown {
  return value
}
