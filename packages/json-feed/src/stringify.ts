/**
 * Write JSON that the strictest parser reads: a lone surrogate, which JSON can only carry as an
 * escape that many parsers refuse, becomes U+FFFD.
 */
export function stringify(value: object): string {
  return withoutSurrogates(JSON.stringify(value))
}

/** The same for text that `JSON.stringify` has written. */
export function withoutSurrogates(json: string): string {
  // Texts are searched in native code, patterns are not.
  return json.includes('\\ud') ? json.replace(escapes, readable) : json
}

// Each escape in its turn, for the backslash before `ud800` may be one that is escaped.
const escapes = /\\(?:ud[89a-f]..|.)/g

function readable(found: string): string {
  return found.length > 2 ? '\ufffd' : found
}
