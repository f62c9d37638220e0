import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import type { ResolvedConfig } from './resolved-config.ts'

/** Where the files of a publication may really lie, wherever symbolic links seem to put them. */
export interface Boundary {
  /** Whether a real path, without symbolic links in it, may be read as a part of the publication. */
  holds(real: string): boolean
}

/**
 * The boundary of a publication: its own folder, and what its configuration names outside of it. What
 * is built, and what a build keeps for itself, is outside.
 */
export function boundaryOf({
  assets,
  linkedFolders,
  output,
  root,
  sources,
}: Pick<ResolvedConfig, 'assets' | 'linkedFolders' | 'output' | 'root' | 'sources'>): Boundary {
  const named = sources.flatMap((source) => (typeof source === 'object' ? [nameOf(source)] : []))
  const outside = [assets, ...named.map((path) => resolve(root, path))].filter(
    (path) => !isWithin(path, root),
  )
  const inside = [root, ...outside, ...linkedFolders].map(realPath)
  const excluded = [output, join(root, '.standfirst')].map(realPath)
  return {
    holds: (real) =>
      inside.some((folder) => isWithin(real, folder)) &&
      !excluded.some((folder) => isWithin(real, folder)),
  }
}

/** Whether a path is a folder, or in it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path)
  return !(isAbsolute(from) || /^\.\.(?:[\\/]|$)/.test(from))
}

/** A path without symbolic links, as far as it is there. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

/** What the configuration names of a source: a folder, or a file. */
function nameOf(source: Exclude<ResolvedConfig['sources'][number], () => unknown>): string {
  if ('markdown' in source) return source.markdown
  return 'json' in source ? picomatch.scan(source.json).base : source.feed
}
