import { resolveUrl } from '@standfirst/core'

/**
 * An address as pages and feeds write it, made absolute as a browser would: with white space around it,
 * relative, or without a scheme (`//cdn.example/a.jpg`), which is then that of what is around it.
 *
 * @param base - Absolute address that others are relative to; an empty link leads to it.
 * @param use - As of `resolveUrl` (default: `media`, http and https alone).
 * @returns `undefined` if it is none, or could do harm; of a file, an empty one is none.
 */
export function absoluteAddress(
  reference: string | undefined,
  base?: string,
  use: 'link' | 'media' = 'media',
): string | undefined {
  // An address may be given behind the scheme that a field began with.
  const address = reference?.trim().replace(/^https?:\/\/(?=https?:\/\/)/i, '')
  if (address === undefined || (address === '' && use === 'media')) return undefined
  const scheme = base?.startsWith('http:') ? 'http:' : 'https:'
  const whole = /^\/\/[^/\\\s]/.test(address) ? scheme + address : address
  return resolveUrl(whole, base, use)
}
