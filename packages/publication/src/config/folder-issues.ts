import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Issue } from '@standfirst/core'
import { isWithin, realPath } from './boundary.ts'
import type { StandfirstConfig } from './standfirst-config.ts'
import { usualAssets } from './usual-assets.ts'

/**
 * Folders that must not meet, as what is built would take the place of what it is built from, and one
 * that looks as if it were copied.
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
  if (message === undefined) return notCopied(config, to, root)
  const fix = 'Name a folder of its own: `dist`.'
  return [{ code: 'config-field', severity: 'error', message, path: ['output'], fix }]
}

/** Whether a folder is the other one, or holds it, wherever symbolic links lead. */
function holds(folder: string, other: string): boolean {
  return isWithin(other, folder) || isWithin(realPath(other), realPath(folder))
}

/** A folder `public` that nobody built, where files are copied from another one by default. */
function notCopied(config: StandfirstConfig, output: string, root: string): Issue[] {
  const usual = usualAssets(config)
  const folder = resolve(root, 'public')
  const isLeft = config.assets === undefined && usual !== 'public' && folder !== output
  // What a tool has built has a first page, and what it will build into is empty.
  if (!isLeft || isEmpty(folder) || existsSync(join(folder, 'index.html'))) return []
  return [
    {
      code: 'config-field',
      severity: 'warning',
      message: `Found the folder \`public\` and nothing in \`assets\`, expected a name there: files are copied from \`${usual}\`, because a source has a preset whose tool keeps them there and builds into \`public\``,
      path: ['assets'],
      fix: `Write \`assets: 'public'\` if its files belong to the site, else \`assets: '${usual}'\`.`,
    },
  ]
}

/** Whether there is nothing in a folder, or no folder. */
function isEmpty(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0)
}
