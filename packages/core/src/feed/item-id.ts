/** A name that is no URI, as the model's `id` has it. */
const prefix = 'urn:x-guid:'

/**
 * What a feed calls an article, as its `guid` or `id`: the article's id, or the name that
 * {@linkcode namedId} made an id of. A feed that moves keeps the names of its items so, and no reader
 * takes them for new ones.
 *
 * @param id - Id of an article; anything may be given.
 *
 * @example
 * ```ts
 * import { itemId } from '@standfirst/core'
 *
 * itemId('urn:x-guid:post%204711') // → 'post 4711'
 * ```
 */
export function itemId(id: string): string {
  if (!id?.startsWith?.(prefix)) return id
  try {
    return decodeURIComponent(id.slice(prefix.length))
  } catch {
    return id
  }
}

/**
 * The id of an article from any name: a URI as it is, another name inside one. The inverse of
 * {@linkcode itemId}.
 *
 * @param name - What a feed or database calls it.
 *
 * @example
 * ```ts
 * import { namedId } from '@standfirst/core'
 *
 * namedId('post 4711') // → 'urn:x-guid:post%204711'
 * namedId('https://example.com/?p=4711') // → 'https://example.com/?p=4711'
 * ```
 */
export function namedId(name: string): string {
  const isUri = uri.test(name) && !name.startsWith(prefix)
  return isUri ? name : prefix + encodeURIComponent(name.toWellFormed())
}

// As the gate's schema has it, without the characters that the gate removes.
const uri =
  /^(?:https?:\/\/(?!\/)|urn:[a-z\d][a-z\d-]+:|tag:)[^\s\p{Cc}\p{Noncharacter_Code_Point}"<>\\]+$/iu
