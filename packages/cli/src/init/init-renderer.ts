import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CliError } from '../cli-error.ts'
import {
  rendererPackage,
  rendererReadme,
  rendererSource,
  rendererTest,
  rendererTypes,
} from './sample-renderer.ts'
import { writeNewFiles } from './write-new-files.ts'

/**
 * Begin a renderer of a format of one's own, as a package whose conformance tests run at once.
 *
 * @param folder - Where; made if it is not there.
 * @param name - Name of the format, which its file and its package have, too: `haiku`.
 * @returns Paths of the files that were written, within the folder.
 * @throws {@linkcode CliError} for a name that is none, or if any of the files is there already: none is written then.
 */
export function initRenderer(folder: string, name: string): string[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 50) {
    throw new CliError(
      `Found the name \`${name.slice(0, 100)}\`, expected small letters, digits and \`-\` between them, such as \`my-format\`.`,
    )
  }
  const root = resolve(folder)
  const files = {
    [`src/${name}-renderer.js`]: rendererSource(name),
    [`src/${name}-renderer.d.ts`]: rendererTypes(name),
    [`test/${name}-renderer.test.js`]: rendererTest(name),
    'package.json': rendererPackage(name),
    'README.md': rendererReadme(name),
    '.gitignore': 'node_modules\n',
  }
  const there = Object.keys(files).filter((path) => existsSync(resolve(root, path)))
  if (there.length) {
    const names = there.map((path) => `\`${path}\``).join(', ')
    throw new CliError(
      `Found ${names} in \`${folder}\`, expected a folder without: nothing was written. Name another folder, or move the files away.`,
    )
  }
  return writeNewFiles(root, files).written
}
