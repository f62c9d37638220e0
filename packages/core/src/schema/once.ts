/**
 * Make something when it is first asked for, and give the same from then on: nothing happens at
 * import, and a schema that stands in many places is one schema.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
