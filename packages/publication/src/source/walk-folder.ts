import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Issue } from '@standfirst/core'
import { type Boundary, isWithin } from '../config/boundary.ts'
import { linkIssue, unreadableIssue } from './file-issues.ts'

/** Configuration for {@linkcode walkFolder}. */
export interface WalkOptions {
  /** Absolute folder that the names of issues are from. */
  root: string
  /** Where symbolic links may lead. */
  boundary: Boundary
  /** Whether a file or folder is left out, by its path within the folder (default: none is). */
  skip?: ((path: string) => boolean) | undefined
  /** Folders to go down, at most (default: all). */
  depth?: number | undefined
}

/**
 * Find the files of a folder and its folders. Symbolic links are followed where they stay within the
 * boundary; one that leads elsewhere, nowhere, or to a folder that it is in, is an issue, as is what
 * can't be read. What is no file, such as a socket, is left out.
 *
 * @param folder - Absolute path; it must be there.
 * @returns Paths within the folder, with `/` between their parts, in order.
 */
export function walkFolder(
  folder: string,
  { boundary, depth = Number.POSITIVE_INFINITY, root, skip = () => false }: WalkOptions,
): { paths: string[]; issues: Issue[] } {
  const paths: string[] = []
  const issues: Issue[] = []
  const nameOf = (path: string) => relative(root, join(folder, path)).replaceAll(sep, '/')

  /** @param left - Real folders that links were followed from, on the way here. */
  function walk(path: string, real: string, left: readonly string[], level: number): void {
    const entries = attempt(path, () => readdirSync(join(folder, path), { withFileTypes: true }))
    for (const entry of entries ?? []) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`
      if (skip(own)) continue
      if (entry.isSymbolicLink()) follow(own, [...left, real], level)
      else add(own, entry, join(real, entry.name), left, level)
    }
  }

  function add(
    path: string,
    entry: Pick<Dirent, 'isDirectory' | 'isFile'>,
    real: string,
    left: readonly string[],
    level: number,
  ): void {
    if (entry.isFile()) paths.push(path)
    else if (entry.isDirectory() && level < depth) walk(path, real, left, level + 1)
  }

  function follow(path: string, left: readonly string[], level: number): void {
    const file = join(folder, path)
    let real: string
    try {
      real = realpathSync.native(file)
    } catch {
      issues.push(linkIssue(nameOf(path), 'nowhere'))
      return
    }
    if (!boundary.holds(real)) issues.push(linkIssue(nameOf(path), `to \`${real}\``))
    else if (left.some((one) => isWithin(one, real))) {
      issues.push(linkIssue(nameOf(path), 'to a folder that it is in'))
    } else {
      const entry = attempt(path, () => statSync(file))
      if (entry) add(path, entry, real, left, level)
    }
  }

  function attempt<Value>(path: string, read: () => Value): Value | undefined {
    try {
      return read()
    } catch (error) {
      issues.push(unreadableIssue(nameOf(path), error))
      return undefined
    }
  }

  // The folder itself may be a link.
  const real = realpathSync.native(folder)
  if (boundary.holds(real)) walk('', real, [], 0)
  else issues.push(linkIssue(nameOf(''), `to \`${real}\``))
  return { paths: paths.sort(), issues }
}
