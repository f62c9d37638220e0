/** An object of front matter. */
export type Members = Record<string, unknown>

/** Whether a value is an object of front matter. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path of members; of what is inherited, nothing. */
export function getIn(source: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return source
  return isMembers(source) && Object.hasOwn(source, key) ? getIn(source[key], rest) : undefined
}
