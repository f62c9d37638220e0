import { isUnsetTime } from '../time/is-unset-time.ts'
import { toTimestamp } from '../time/to-timestamp.ts'

/**
 * A value of JSON-LD or microdata, which is a time under some names: one that is written otherwise than as
 * ISO 8601 becomes that, and what programs write where they know none is `undefined`.
 *
 * @param name - Name of the property.
 */
export function linkedTime(name: string, value: unknown): unknown {
  if (!times.has(name) || (typeof value !== 'string' && typeof value !== 'number')) return value
  const read = toTimestamp(String(value))
  if (!read) return value
  if (isUnsetTime(read.timestamp)) return undefined
  if (iso.test(String(value))) return value
  // What named no offset is told of where it is read.
  return read.assumed ? read.timestamp.slice(0, 19) : read.timestamp
}

const times: ReadonlySet<string> = new Set([
  'dateCreated',
  'dateModified',
  'datePublished',
  'uploadDate',
])

const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i
