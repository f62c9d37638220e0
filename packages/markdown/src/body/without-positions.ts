/** A copy of a tree without positions: more than half of what a parser gives, and nothing to check. */
export function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    if (key !== 'position') copy[key] = withoutPositions((value as Record<string, unknown>)[key])
  }
  return copy
}
