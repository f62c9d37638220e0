import { decodedParts } from '../request/address-key.ts'

/**
 * The path within the site that an address stands for.
 *
 * @param key - Key of the address.
 * @param base - Key of the site's own address, with a final slash.
 * @returns `undefined` for an address that is not the site's, or whose parts are no names of files.
 */
export function mediaPath(key: string, base: string): string | undefined {
  if (!key.startsWith(base)) return undefined
  const parts = decodedParts(key.slice(base.length))
  const isPath = parts?.every((part) => !/^\.{0,2}$|[/\\\p{Cc}]/u.test(part))
  return isPath ? parts?.join('/') : undefined
}
