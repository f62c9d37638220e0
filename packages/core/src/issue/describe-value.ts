/**
 * A value in a few words, for a message: `` the text `x` ``, `a list`, `` `5` ``.
 *
 * @param value - Anything; of a text the first 80 characters are shown.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `the text \`${value.slice(0, 80)}\``
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value) return 'an object'
  return /^[fs]/.test(typeof value) ? `a ${typeof value}` : `\`${value}\``
}
