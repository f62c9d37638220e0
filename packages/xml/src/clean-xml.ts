/**
 * Make a string one that XML 1.0 can carry: what it forbids is dropped, and a lone surrogate becomes
 * U+FFFD.
 *
 * @param value - Any string.
 * @returns The same string, if nothing was wrong with it.
 * @see {@link https://www.w3.org/TR/xml/#charsets}
 *
 * @example
 * ```ts
 * cleanXml('a\u0000b\ud800') // 'ab\ufffd'
 * ```
 */
export function cleanXml(value: string): string {
  // One look at each character decides for nearly every text.
  if (usual.test(value)) return value
  const formed = value.isWellFormed() ? value : value.toWellFormed()
  return forbidden.test(formed) ? formed.replace(everyForbidden, '') : formed
}

// Few ranges, no `u` flag and no search make a pattern fast; what it refuses is mostly a tab or an emoji.
const usual = /^[\n -\ud7ff]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const everyForbidden: RegExp = new RegExp(forbidden.source, 'g')
