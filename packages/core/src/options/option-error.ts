import { describeValue } from '../issue/describe-value.ts'

/**
 * The error for an option that is of the wrong kind, or a function of the caller's that gave something
 * else than it should.
 *
 * @param name - Name of the option: `stylesheets`; or what the value is, in words: ``What `tagUrl` gave``.
 * @param value - What was found.
 * @param expected - What it should be: `a list of addresses`.
 */
export function optionError(name: string, value: unknown, expected: string): TypeError {
  const found =
    typeof (value as PromiseLike<unknown> | undefined)?.then === 'function'
      ? 'a promise (await it before)'
      : describeValue(value)
  return new TypeError(
    `${/[ `]/.test(name) ? name : `\`${name}\``} is ${found}, expected ${expected}`,
  )
}
