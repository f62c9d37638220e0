import { createHash } from 'node:crypto'

/** A short name for content: equal for equal content only. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}
