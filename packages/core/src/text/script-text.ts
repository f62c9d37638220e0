/**
 * A raised or lowered text (`<sup>`, `<sub>`) in Unicode's own characters, for where no markup can say it:
 * `10<sup>6</sup>` without them would be 106.
 *
 * @param text - The raised or lowered text alone.
 * @param script - Whether it is raised (`sup`) or lowered (`sub`).
 * @returns `undefined` if it is empty, or a character has no such form: digits, `+`, `-`, `=` and
 * parentheses have one (Unicode, chapter 22.4), and `i` and `n` where they are raised; a raised `/` becomes
 * the slash of fractions (U+2044).
 *
 * @example
 * ```ts
 * import { scriptText } from '@standfirst/core'
 *
 * scriptText('-6', 'sup') // → '⁻⁶'
 * scriptText('st', 'sup') // → undefined
 * ```
 */
export function scriptText(text: string, script: 'sub' | 'sup'): string | undefined {
  let found = ''
  for (const sign of text.trim().replaceAll('\u2212', '-')) {
    const form = script === 'sub' ? lowered(sign) : raised(sign)
    if (form === undefined) return undefined
    found += form
  }
  return found || undefined
}

/** In the order in which Unicode has them, raised from U+2070 and lowered from U+2080. */
const signs = '0123456789+-=()'

function lowered(sign: string): string | undefined {
  const place = signs.indexOf(sign)
  return place < 0 ? undefined : String.fromCharCode(0x2080 + place)
}

function raised(sign: string): string | undefined {
  // Those of Latin-1, which are older.
  if (sign >= '1' && sign <= '3') return '\u00b9\u00b2\u00b3'[Number(sign) - 1]
  if (sign === 'i') return '\u2071'
  if (sign === 'n') return '\u207f'
  if (sign === '/') return '\u2044'
  const place = signs.indexOf(sign)
  return place < 0 ? undefined : String.fromCharCode(0x2070 + place)
}
