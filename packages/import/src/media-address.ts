import { resolveUrl } from '@standfirst/core'

/**
 * An absolute http(s) address, as sources write it: with white space around it, relative, or without
 * a scheme, which is then that of what is around it.
 *
 * @param base - Address that others are relative to.
 * @returns `undefined` if it is none.
 */
export function mediaAddress(
  url: string | undefined,
  base: string | undefined,
): string | undefined {
  const address = url?.trim()
  if (!address) return undefined
  const scheme = base?.startsWith('http:') ? 'http:' : 'https:'
  const whole = /^\/\/[^/\\\s]/.test(address) ? scheme + address : address
  return resolveUrl(whole, base, 'media')
}
