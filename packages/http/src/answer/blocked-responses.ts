import { link } from '../edition/links.ts'
import type { BlockedAddress } from '../handler-options.ts'
import { addressKey, otherKeys } from '../request/address-key.ts'
import { plainResponse } from './plain-response.ts'

/**
 * Make what answers for addresses that are withheld because the law demands it: 451 (RFC 7725), with who
 * blocks it and why.
 *
 * @param blocked - By absolute addresses or paths.
 * @param site - Absolute address of the site.
 * @returns Gives the answer for the key of an address; `undefined` for any other.
 */
export function blockedResponses(
  blocked: Readonly<Record<string, BlockedAddress>>,
  site: string,
): (key: string) => Response | undefined {
  const known = new Map<string, BlockedAddress>()
  for (const [address, one] of Object.entries(blocked)) {
    const key = URL.canParse(address, site) && addressKey(new URL(address, site).pathname)
    if (key) known.set(key, one)
  }
  if (known.size === 0) return () => undefined
  return (key) => {
    const found = [key, ...otherKeys(key)].find((one) => known.has(one))
    const { by, reason } = (found !== undefined && known.get(found)) || {}
    if (found === undefined) return undefined
    const text = `This is withheld for legal reasons.${reason ? `\n${reason}` : ''}`
    const isAddress = by !== undefined && /^https?:\/\//i.test(by) && URL.canParse(by)
    return plainResponse(451, text, isAddress ? { link: link(by, 'blocked-by') } : {})
  }
}
