import { lstatSync } from 'node:fs'
import { CliError } from './cli-error.ts'
import { withScheme } from './with-scheme.ts'

/**
 * @param what - What it should be: `file`.
 * @throws {@linkcode CliError} if what should be a file or folder is none, and is written as the address of a
 *   site is often said.
 */
export function expectNoHost(source: string, what: string): void {
  const address = withScheme(source)
  // A link to what is not there is there. `a.md` could be a site, and is the name of a file.
  if (!address || fileName.test(source) || lstatSync(source, { throwIfNoEntry: false })) return
  throw new CliError(`Found no ${what} \`${source}\`. If it is an address, write \`${address}\`.`)
}

const fileName = /^[^/]+\.(?:md|mdx|markdown|html?|xhtml|xml|rss|atom|opml|json|csv|txt|eml|zip)$/i
