/**
 * Write JSON that the strictest parser reads: a lone surrogate, which JSON can only carry as an
 * escape that many parsers refuse, becomes U+FFFD.
 */
export function stringify(value: object): string {
  const text = JSON.stringify(value)
  // Texts are searched in native code, patterns are not.
  return text.includes('\\ud') && /\\ud[89a-f]/.test(text)
    ? JSON.stringify(value, wellFormed)
    : text
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
