import { resolve } from 'node:path'
import { isWithin } from './boundary.ts'
import type { ResolvedConfig } from './resolved-config.ts'

/** The folders that a publication is built from: its own first, then those that lie elsewhere. */
export function sourceFolders({
  assets,
  linkedFolders,
  root,
  sources,
}: Pick<ResolvedConfig, 'assets' | 'linkedFolders' | 'root' | 'sources'>): string[] {
  const folders = sources.flatMap((source) =>
    typeof source === 'object' && 'markdown' in source ? [resolve(root, source.markdown)] : [],
  )
  return [root, ...[assets, ...linkedFolders, ...folders].filter((path) => !isWithin(path, root))]
}
