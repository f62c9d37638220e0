import type { Statements } from '../agree/statement.ts'
import type { Path } from '../finding.ts'

/**
 * Collect what a record of any depth says: a statement for each value in it, or in what is expected.
 *
 * @param place - Where the record is in the output.
 * @param found - The record; anything may be given.
 * @param expected - Part of an article: a value of one is at the same path of the other.
 */
export function stateRecord(
  place: string,
  found: unknown,
  expected: unknown,
  say: Statements,
  path: Path = [],
): void {
  if (path.length > 20) return
  const keys = new Set([...keysOf(found), ...keysOf(expected)])
  if (keys.size === 0) {
    // In the zone of another place it is the same time.
    const compare = /^(?:at|\w+At)$/.test(String(path.at(-1))) ? say.time : say.exact
    compare([place, ...path].join('.'), path, leaf(found), leaf(expected))
    return
  }
  for (const key of keys) {
    const here = [...path, Array.isArray(expected) ? Number(key) : key]
    stateRecord(place, member(found, key), member(expected, key), say, here)
  }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}

/** A value as text; an empty list or record says nothing. */
function leaf(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'object') return undefined
  return String(value)
}
