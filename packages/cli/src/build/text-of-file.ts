import { readFileSync, statSync } from 'node:fs'

/**
 * The text of a file that somebody else may have put there. Reading a pipe or a device in its place would
 * never end.
 *
 * @throws Error if it is no file.
 */
export function textOfFile(path: string): string {
  if (!statSync(path).isFile()) throw new Error(`Found no file at \`${path}\``)
  return readFileSync(path, 'utf8')
}
