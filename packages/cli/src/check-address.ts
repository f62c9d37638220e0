import { CliError } from './cli-error.ts'

/**
 * Refuse an address that a site can't have.
 *
 * @throws {@linkcode CliError} if it is not an absolute one of http or https.
 */
export function checkAddress(address: string): void {
  if (/^https?:\/\/[^/]/i.test(address) && URL.canParse(address)) return
  const whole = `https://${address}`
  const fix = hasHost.test(address) && URL.canParse(whole) ? ` Write \`${whole}\`.` : ''
  throw new CliError(`Found the address \`${address}\`, expected an absolute http(s) one.${fix}`)
}

/** What lacks nothing but its scheme, as people type it. */
const hasHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:\/|$)/u
