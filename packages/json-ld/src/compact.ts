/**
 * Copy a graph without its `undefined` members, which JSON doesn't have.
 *
 * @param value - Node, value or list of them.
 */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact)
  if (typeof value !== 'object' || value === null) return value
  const node: Record<string, unknown> = {}
  // A walk over `Object.entries` takes four times as long as all else.
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined || !Object.hasOwn(value, key)) continue
    const copy = typeof member === 'object' ? compact(member) : member
    if (key === '__proto__') Object.defineProperty(node, key, { value: copy, ...plain })
    else node[key] = copy
  }
  return node
}

/** What an assignment makes; one to `__proto__` would make none. */
const plain = { configurable: true, enumerable: true, writable: true }
