import { describeValue } from '@standfirst/core'

/** The error for an option that is of the wrong kind. */
export function optionError(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`\`${name}\` is ${describeValue(value)}, expected ${expected}`)
}
