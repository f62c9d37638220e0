import { existsSync } from 'node:fs'
import { CliError } from './cli-error.ts'

/**
 * @param what - What it should be: `file`.
 * @throws {@linkcode CliError} if what should be a file or folder is none, and is written as the address of a
 *   site is often said.
 */
export function expectNoHost(source: string, what: string): void {
  const isHost = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/.*)?$/i.test(source)
  if (!isHost || existsSync(source)) return
  throw new CliError(
    `Found no ${what} \`${source}\`. If it is an address, write \`https://${source}\`.`,
  )
}
