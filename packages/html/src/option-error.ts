import { describeValue } from '@standfirst/core'

/**
 * The error for an option that is of the wrong kind, or a function of the caller's that gave something
 * else than it should.
 *
 * @param name - What it is: `` `stylesheets` ``.
 * @param value - What was found.
 * @param expected - What it should be: `a list of addresses`.
 */
export function optionError(name: string, value: unknown, expected: string): TypeError {
  const found =
    typeof (value as PromiseLike<unknown> | undefined)?.then === 'function'
      ? 'a promise (await it before)'
      : describeValue(value)
  return new TypeError(`${name} is ${found}, expected ${expected}`)
}

/** Whether a value is no text, number or the like that could be written. */
export function isUnwritable(value: unknown): boolean {
  return /^(?:object|function|symbol)$/.test(typeof value) && value !== null
}
