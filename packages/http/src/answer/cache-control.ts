import type { CacheOptions } from '../handler-options.ts'

/** That there is nothing is kept for so long, in seconds: an article may come to be there. */
const shortly = 10

/**
 * How long it may be kept that nothing is at an address.
 *
 * @param left - Milliseconds until something may be there.
 */
export function nothingKept({ maxAge = 60 }: CacheOptions, left: number): string {
  const most = Math.min(shortly, maxAge, Math.floor(left / 1000))
  return `public, max-age=${Math.max(0, most)}`
}

/**
 * How long an answer may be kept (RFC 9111, section 5.2.2).
 *
 * @param left - Milliseconds until it may be another one.
 * @param isShared - Whether caches in between may keep it: one that ignores `Vary` would give a form that
 *   somebody has asked for to everybody else.
 */
export function cacheControl(
  { maxAge = 60, sharedMaxAge = 300 }: CacheOptions,
  left: number,
  isShared: boolean,
): string {
  const most = (seconds: number) => Math.max(0, Math.min(seconds, Math.floor(left / 1000)))
  if (!isShared) return `private, max-age=${most(maxAge)}`
  return `public, max-age=${most(maxAge)}, s-maxage=${most(sharedMaxAge)}`
}
