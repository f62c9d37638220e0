import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CliError } from '../cli-error.ts'

/**
 * Write files where there are none yet.
 *
 * @param folder - As it was given, for messages.
 * @param root - The folder, absolute; made if it is not there.
 * @param files - By their paths within the folder.
 * @returns Their paths.
 * @throws {@linkcode CliError} if any of the files is there already: none is written then.
 */
export function writeNewFiles(
  folder: string,
  root: string,
  files: Readonly<Record<string, string>>,
): string[] {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)))
  if (there.length) {
    const names = there.map((path) => `\`${path}\``).join(', ')
    throw new CliError(
      `Found ${names} in \`${folder}\`, expected a folder without: nothing was written. Name another folder, or move the files away.`,
    )
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content, { flag: 'wx' })
  }
  return Object.keys(files)
}
