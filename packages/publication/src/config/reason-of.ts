/**
 * What somebody's code says of its failure: the first line of an error's message, with the first of a list
 * that it begins, or whatever else was thrown, as text. Nothing that is thrown makes it fail itself.
 */
export function reasonOf(error: unknown): string {
  try {
    const said: unknown = error instanceof Error ? error.message : error
    const [line = '', first, ...more] = String(said).trim().split('\n')
    const whole = line.trim() || 'an error without a message'
    if (!whole.endsWith(':') || first === undefined) return whole
    const others = more.length > 0 ? ` (and ${more.length} more)` : ''
    return `${whole} ${first.replace(/^\s*- /, '').trim()}${others}`
  } catch {
    return 'something that has no text'
  }
}

/** Where an error happened, if it says so: nothing else than text, whatever was thrown. */
export function stackOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.stack ?? '') : ''
  } catch {
    return ''
  }
}
