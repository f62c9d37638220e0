import { createHash } from 'node:crypto'

/** A short name of a text, which is another one when the text is. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
