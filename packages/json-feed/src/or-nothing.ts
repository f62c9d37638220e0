/** The object, or `undefined` if none of its fields has a value. */
export function orNothing<Value extends object>(value: Value): Value | undefined {
  return Object.values(value).some((field) => field !== undefined) ? value : undefined
}
