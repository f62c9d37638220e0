import { CliError } from './cli-error.ts'
import { withScheme } from './with-scheme.ts'

/**
 * Refuse an address that a site can't have.
 *
 * @throws {@linkcode CliError} if it is not an absolute one of http or https.
 */
export function checkAddress(address: string): void {
  if (/^https?:\/\/[^/]/i.test(address) && URL.canParse(address)) return
  const whole = withScheme(address)
  const fix = whole ? ` Write \`${whole}\`.` : ''
  throw new CliError(`Found the address \`${address}\`, expected an absolute http(s) one.${fix}`)
}
