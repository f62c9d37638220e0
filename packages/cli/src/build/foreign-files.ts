import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Issue } from '@standfirst/core'
import { count } from '../terminal.ts'
import { stagedPath } from './stage.ts'

/** Configuration for {@linkcode foreignFiles}. */
export interface ForeignFilesOptions {
  /** Absolute folder that is written to. */
  output: string
  /** The files that are in it, by their paths; links are files. */
  there: ReadonlySet<string>
  /** Paths of files that a build wrote. */
  own: ReadonlySet<string>
  /** Folder with the files that are kept aside. */
  stage: string
  /** Replace files of others, too. */
  overwrite: boolean
}

/** What stands where a build would write. */
export interface ForeignFiles {
  issues: Issue[]
  /** Paths where the file that is there is what the build would write. */
  same: Set<string>
  /** Paths that must not be written. */
  blocked: Set<string>
  /** Files that are in the way, and are to be replaced. */
  replaced: Set<string>
}

/** Names that are listed one by one. */
const most = 100

/**
 * Find files that no build wrote where this one would write.
 *
 * @param paths - Paths of the files that are kept aside.
 */
export function foreignFiles(
  paths: readonly string[],
  { output, overwrite, own, stage, there }: ForeignFilesOptions,
): ForeignFiles {
  const found: ForeignFiles = {
    issues: [],
    same: new Set(),
    blocked: new Set(),
    replaced: new Set(),
  }
  if (!existsSync(output)) return found
  const folders = foldersOf(there, own)
  const foreign = new Set<string>()
  for (const path of paths) {
    const isForeign = !own.has(path)
    const isThere = isForeign && there.has(path)
    if (isThere && isSame(join(output, path), stagedPath(stage, path))) {
      found.same.add(path)
      continue
    }
    const inTheWay = isThere
      ? path
      : (fileAbove(path, there, own) ?? (isForeign ? specialAt(path, output) : undefined))
    const isFolder = folders.has(path)
    if (inTheWay === undefined && !isFolder) continue
    if (overwrite && !isFolder) {
      if (inTheWay !== undefined) found.replaced.add(inTheWay)
      continue
    }
    found.blocked.add(path)
    foreign.add(inTheWay ?? `${path}/`)
  }
  for (const path of [...foreign].slice(0, most)) found.issues.push(foreignFile(path))
  if (foreign.size > most) {
    const more = count(foreign.size - most, 'more file')
    found.issues.push({ ...foreignFile(''), message: `Found ${more} that no build wrote.` })
  }
  return found
}

/**
 * What is in an output folder that this build doesn't make, where it isn't known what earlier builds
 * made.
 */
export function unknownFiles(paths: readonly string[]): Issue[] {
  if (paths.length === 0) return []
  const names = paths.slice(0, most).map((path) => `\`${path}\``)
  const more = paths.length > most ? ` and ${paths.length - most} more` : ''
  return [
    {
      code: 'unknown-output',
      severity: 'warning',
      message: `Found ${names.join(', ')}${more} in the output folder, expected only what this build makes: it isn't known which files an earlier build wrote, and so they stay.`,
      path: [],
      fix: 'Remove those that an earlier build has left.',
    },
  ]
}

function foreignFile(path: string): Issue {
  const isFolder = path.endsWith('/')
  return {
    code: 'foreign-file',
    severity: 'error',
    message: `Found the ${isFolder ? 'folder' : 'file'} \`${path}\` in the output folder, which no build wrote, expected nothing there: it would be replaced.`,
    path: [],
    fix: isFolder
      ? 'Move it away, or build into another folder.'
      : 'Move it away (into the folder of assets, if it is a part of the site), build into another folder, or add `--overwrite`.',
  }
}

/** A file of others where a folder is needed. */
function fileAbove(
  path: string,
  there: ReadonlySet<string>,
  own: ReadonlySet<string>,
): string | undefined {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (there.has(folder) && !own.has(folder)) return folder
  }
  return undefined
}

/** The folders that hold files of others. */
function foldersOf(there: ReadonlySet<string>, own: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of there) {
    if (own.has(path)) continue
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

/** A pipe, a socket or a device, which no list of files has, in the place of a file or of a folder of it. */
function specialAt(path: string, output: string): string | undefined {
  try {
    const found = lstatSync(join(output, path), { throwIfNoEntry: false })
    const isUsual = found?.isFile() || found?.isDirectory() || found?.isSymbolicLink()
    return found && !isUsual ? path : undefined
  } catch {
    // What stands above it is no folder.
    return specialAt(dirname(path), output)
  }
}

function isSame(file: string, staged: string): boolean {
  try {
    return readFileSync(file).equals(readFileSync(staged))
  } catch {
    return false
  }
}
