/** What a record holds, if it can be used: others may have written it. */
export function usable<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
