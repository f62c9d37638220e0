import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isWithin, type ResolvedConfig, realPath } from '@standfirst/publication'
import { CliError } from '../cli-error.ts'

/** Remove from the cache what this build has not used: pictures that are others now, or gone. */
export function keepOnly(used: readonly string[], cache: string): void {
  const kept = new Set(used)
  if (!existsSync(cache)) return
  for (const name of readdirSync(cache)) {
    const file = join(cache, name)
    if (!kept.has(file)) rmSync(file, { recursive: true, force: true })
  }
}

/** An empty place for what a build makes, which version control leaves out. */
export function prepare(folder: string): void {
  for (const name of ['stage', 'undo']) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
  // A link that somebody has put there: where it leads, nothing is kept, and nothing removed.
  const pictures = join(folder, 'pictures')
  if (lstatSync(pictures, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(pictures)
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  // A link to what is not there yet would be followed.
  if (!lstatSync(ignore, { throwIfNoEntry: false })) writeFileSync(ignore, '*\n', { flag: 'wx' })
}

/**
 * What a build keeps for itself, and the output folder, are emptied and replaced: not where a link leads
 * that somebody has made.
 */
export function refuseLinks(folder: string, { linkedFolders, output, root }: ResolvedConfig): void {
  const isNamed = (real: string) => linkedFolders.map(realPath).some((one) => isWithin(real, one))
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  if (isLink && !isNamed(realPath(folder))) throw leadsOut('.standfirst', folder)
  // A folder outside of the publication is where the configuration wants it.
  if (!isWithin(output, root) || isWithin(realPath(output), realPath(root))) return
  if (!isNamed(realPath(output))) throw leadsOut(relative(root, output), output)
}

function leadsOut(name: string, path: string): CliError {
  return new CliError(
    `Found \`${name.replaceAll(sep, '/')}\` to be a link to \`${realPath(path)}\`, expected a folder of the publication: remove the link, or name the folder that it leads to in \`linkedFolders\`.`,
  )
}
