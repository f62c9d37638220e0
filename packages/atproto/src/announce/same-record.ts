/** Whether two records are the same, as the repository would keep them: the order of their fields says nothing. */
export function isSameRecord(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSameRecord(item, other[at]))
  }
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isSameRecord(
          (one as Record<string, unknown>)[name],
          (other as Record<string, unknown>)[name],
        ),
    )
  )
}
