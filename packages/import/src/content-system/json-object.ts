/** Members of an object as they were parsed: nothing is known of them. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A value as an object; any other value has no members. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {}
}

/** The objects of a list; any other value has none. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : []
}

/** A text that says something, without white space around it. */
export function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined
}

/** The value of JSON; `undefined` if it is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
