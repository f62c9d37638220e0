import type { InheritedMatter } from '@standfirst/markdown'
import { hashOf } from './hash-of.ts'

/**
 * The name of a file's content together with what holds for it from other files.
 *
 * @param permalink - Its address, where that is made of more than its place.
 */
export function inheritingHash(
  hash: string,
  inherited: readonly InheritedMatter[],
  permalink?: string,
): string {
  const own = permalink === undefined ? hash : `${hash} ${permalink}`
  return own === hash && inherited.length === 0
    ? hash
    : hashOf(`${own} ${JSON.stringify(inherited)}`)
}
