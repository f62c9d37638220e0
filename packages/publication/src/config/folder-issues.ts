import { resolve } from 'node:path'
import type { Issue } from '@standfirst/core'
import { isWithin, realPath } from './boundary.ts'
import type { StandfirstConfig } from './standfirst-config.ts'
import { usualAssets } from './usual-assets.ts'

/**
 * Folders that must not meet: what is built would take the place of what it is built from.
 *
 * @param root - Absolute folder that paths are from.
 */
export function folderIssues(config: StandfirstConfig, root: string): Issue[] {
  const { output = 'dist', sources = [{ markdown: 'articles' }] } = config
  const { assets = usualAssets(config) } = config
  const to = resolve(root, output)
  const folders = sources.flatMap((source) =>
    typeof source === 'object' && 'markdown' in source ? [source.markdown] : [],
  )
  const within = ['.', assets, ...folders].find((folder) => holds(to, resolve(root, folder)))
  const message =
    within !== undefined
      ? `Found the output folder \`${output}\`, expected one that doesn't hold \`${within}\`, which it is built from.`
      : holds(resolve(root, assets), to)
        ? `Found the output folder \`${output}\` in \`${assets}\`, expected one outside of what is copied.`
        : undefined
  if (message === undefined) return []
  const fix = 'Name a folder of its own: `dist`.'
  return [{ code: 'config-field', severity: 'error', message, path: ['output'], fix }]
}

/** Whether a folder is the other one, or holds it, wherever symbolic links lead. */
function holds(folder: string, other: string): boolean {
  return isWithin(other, folder) || isWithin(realPath(other), realPath(folder))
}
