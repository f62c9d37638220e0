/** A member of a value that was parsed from JSON; `undefined` for what has none. */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}

/** A member that is text or a number, as text; empty for anything else. */
export function textOf(value: unknown, key: string): string {
  const found = memberOf(value, key)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

/** What may be one thing or a list of several, as JSON-LD has it, as a list. */
export function listOf<Value>(value: Value | readonly Value[] | undefined | null): Value[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? [...value] : [value as Value]
}
