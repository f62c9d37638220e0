import { resolve } from 'node:path'
import { isWithin } from './boundary.ts'
import type { ResolvedConfig } from './resolved-config.ts'

/** The folders that a publication is built from: its own first, then those that lie elsewhere. */
export function sourceFolders({
  assets,
  linkedFolders,
  pages,
  root,
  sources,
}: Pick<ResolvedConfig, 'assets' | 'linkedFolders' | 'pages' | 'root' | 'sources'>): string[] {
  const folders = sources.flatMap((source) =>
    typeof source === 'object' && 'markdown' in source ? [resolve(root, source.markdown)] : [],
  )
  return [
    root,
    ...[assets, ...(pages.folder ? [pages.folder] : []), ...linkedFolders, ...folders].filter(
      (path) => !isWithin(path, root),
    ),
  ]
}
