import { isAbsolute, relative, resolve } from 'node:path'
import type { ResolvedConfig } from './resolved-config.ts'

/** The folders that a publication is built from: its own first, then those that lie elsewhere. */
export function sourceFolders({
  assets,
  root,
  sources,
}: Pick<ResolvedConfig, 'assets' | 'root' | 'sources'>): string[] {
  const folders = sources.flatMap((source) =>
    typeof source === 'object' && 'markdown' in source ? [resolve(root, source.markdown)] : [],
  )
  return [root, ...[assets, ...folders].filter((folder) => isOutside(folder, root))]
}

function isOutside(folder: string, root: string): boolean {
  const path = relative(root, folder)
  return isAbsolute(path) || path.startsWith('..')
}
