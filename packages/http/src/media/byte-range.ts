import { parse } from 'range-parser'
import { withZone } from '../request/preconditions.ts'

/** A part of a file: its first and its last byte. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * The part of a file that a request asks for (RFC 9110, section 14).
 *
 * @returns `undefined` for the whole of it, which is right too where several parts are asked for;
 *   `unsatisfiable` for a part that it has not.
 */
export function byteRange(
  headers: Headers,
  { etag, modified, size }: { etag: string; modified: string | undefined; size: number },
): ByteRange | 'unsatisfiable' | undefined {
  const header = headers.get('range')
  if (header === null) return undefined
  const { code, ranges, type } = parse(size, header)
  // What is malformed is as if it was not there; `code` tells that by its first bit.
  if (type !== 'bytes' || code & 1) return undefined
  const condition = headers.get('if-range')
  // A part of what it was would not fit what it is (RFC 9110, section 13.1.5).
  if (condition !== null && !holds(condition, etag, modified)) return undefined
  if (ranges.length === 0) return 'unsatisfiable'
  return ranges.length === 1 ? ranges[0] : undefined
}

function holds(condition: string, etag: string, modified: string | undefined): boolean {
  const text = condition.trim()
  if (text.startsWith('"') || text.startsWith('W/')) return text === etag
  return modified !== undefined && Date.parse(withZone(text)) === Date.parse(modified)
}
