/**
 * What somebody's code says of its failure: the first line of an error's message, or whatever else was
 * thrown, as text. Nothing that is thrown makes it fail itself.
 */
export function reasonOf(error: unknown): string {
  try {
    const said: unknown = error instanceof Error ? error.message : error
    const [line = ''] = String(said).trim().split('\n')
    return line.trim() || 'an error without a message'
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
