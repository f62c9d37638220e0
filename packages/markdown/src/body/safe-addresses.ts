import { safeUrl } from '@standfirst/core'

/** Leave out addresses that could do harm, in objects that did not pass the gate. */
export function withSafeAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSafeAddresses)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
    .filter(([key, one]) => !addresses.has(key) || safeUrl(one, 'link') !== undefined)
    .map(([key, one]) => [key, withSafeAddresses(one)])
  return Object.fromEntries(members)
}

const addresses = new Set(['url', 'license', 'terms', 'poster', 'transcriptUrl', 'chaptersUrl'])
