import { resolveUrl } from '@standfirst/core'

/**
 * An address as pages and feeds write it, made absolute as a browser would: one that names a host
 * without a scheme (`//cdn.example/a.jpg`) is an https one.
 *
 * @param use - As of `resolveUrl` (default: `media`, http and https alone).
 * @returns `undefined` if it is none, or could do harm.
 */
export function httpsAddress(
  reference: string | undefined,
  base?: string,
  use: 'link' | 'media' = 'media',
): string | undefined {
  if (reference === undefined) return undefined
  return resolveUrl(reference.trim().replace(/^\/\/(?=[^/\\])/, 'https://'), base, use)
}
