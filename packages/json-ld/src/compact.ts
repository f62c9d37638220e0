/**
 * Copy a graph without its `undefined` members, which JSON doesn't have.
 *
 * @param value - Node, value or list of them.
 */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, compact(member)]),
  )
}
