import { existsSync } from 'node:fs'
import { CliError } from './cli-error.ts'
import { withScheme } from './with-scheme.ts'

/**
 * @param what - What it should be: `file`.
 * @throws {@linkcode CliError} if what should be a file or folder is none, and is written as the address of a
 *   site is often said.
 */
export function expectNoHost(source: string, what: string): void {
  const address = withScheme(source)
  if (!address || existsSync(source)) return
  throw new CliError(`Found no ${what} \`${source}\`. If it is an address, write \`${address}\`.`)
}
