import { type Rights, rightsPermissions } from '@standfirst/core'

/**
 * The policy, if it sells a use of what it is for: one that is conditional, with a price or an address
 * where it is paid.
 */
export function saleOf(rights: Rights | undefined): Rights | undefined {
  const { amount, url } = rights?.payment ?? {}
  if (!rights || (amount === undefined && url === undefined)) return undefined
  return Object.values(rightsPermissions(rights)).includes('conditional') ? rights : undefined
}
