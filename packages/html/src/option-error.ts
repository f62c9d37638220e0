/**
 * The error for an option that is of the wrong kind, or a function of the caller's that gave something
 * else than it should.
 *
 * @param name - What it is: `` `stylesheets` ``.
 * @param value - What was found.
 * @param expected - What it should be: `a list of addresses`.
 */
export function optionError(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`${name} is ${found(value)}, expected ${expected}`)
}

/** Whether a value is no text, number or the like that could be written. */
export function isUnwritable(value: unknown): boolean {
  return /^(?:object|function|symbol)$/.test(typeof value) && value !== null
}

function found(value: unknown): string {
  if (!isUnwritable(value)) return `\`${String(value)}\``
  if (typeof (value as PromiseLike<unknown>).then === 'function') {
    return 'a promise (renderers are synchronous: await it before)'
  }
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
