import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Error code of a host that is in no public network. */
export const privateAddress = 'ERR_PRIVATE_ADDRESS'

/**
 * Resolve a host as `node:dns` does, and refuse it if any of its addresses is not one of the public
 * internet. The connection is made to the addresses that were judged, so that no second answer counts.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const [first] = addresses
    const refused = addresses.find(({ address }) => !isPublicAddress(address))
    if (refused || !first) {
      const message = `\`${hostname}\` is at ${refused?.address ?? 'no address'}`
      return callback(Object.assign(new Error(message), { code: privateAddress }), '')
    }
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

/**
 * Whether an IP address is one of the public internet: no loopback, private, link-local, shared,
 * multicast or reserved one, also where IPv6 carries IPv4.
 */
export function isPublicAddress(address: string): boolean {
  return isAddress(address) && ipaddr.process(address).range() === 'unicast'
}

/** Whether a host is an IP address, and no name. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host)
}
