import type { InheritedMatter } from '@standfirst/markdown'
import { hashOf } from './hash-of.ts'
import type { NamedAuthors } from './with-names.ts'

/**
 * The name of a file's content together with what holds for it from other files.
 *
 * @param permalink - Its address, where that is made of more than its place.
 * @param authors - Those whom a file of the site names.
 */
export function inheritingHash(
  hash: string,
  inherited: readonly InheritedMatter[],
  permalink?: string,
  authors?: NamedAuthors,
): string {
  const placed = permalink === undefined ? hash : `${hash} ${permalink}`
  const own = authors === undefined ? placed : `${placed} ${JSON.stringify(authors)}`
  return own === hash && inherited.length === 0
    ? hash
    : hashOf(`${own} ${JSON.stringify(inherited)}`)
}
