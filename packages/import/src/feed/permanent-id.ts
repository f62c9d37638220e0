import { namedId, resolveUrl } from '@standfirst/core'

/** Configuration for {@linkcode permanentId}. */
export interface PermanentIdOptions {
  /** Address of the feed or its site. */
  feedUrl: string | undefined
  /** Whether a feed that is made of the articles must name them as this one does, byte for byte. */
  keep?: boolean | undefined
}

/**
 * The id of an article as the model has it, an absolute address or a urn or tag URI, from what a feed
 * calls it: the same for the same item at each reading.
 *
 * @param id - What the feed says.
 * @returns A fragment of the feed's address where the id is no URI; to keep it, a name that feeds write
 *   as it was.
 */
export function permanentId(
  id: string | undefined,
  { feedUrl, keep = false }: PermanentIdOptions,
): string | undefined {
  const name = id?.trim()
  if (!name) return undefined
  if (keep) return namedId(name)
  if (/^(?:urn:[a-z\d][a-z\d-]{0,31}:|tag:[^\s,:]+,)[\x21-\x7e]+$/i.test(name)) return name
  if (/^https?:\/\//i.test(name)) return resolveUrl(name, undefined, 'media') && name
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(name)) return `urn:uuid:${name}`
  const base = feedUrl?.replace(/#.*$/s, '')
  return base && `${base}#${encodeURIComponent(name.toWellFormed())}`
}
