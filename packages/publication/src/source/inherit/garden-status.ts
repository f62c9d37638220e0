import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'

/**
 * What holds of a note whose front matter does not say whether it is published: Quartz with its filter
 * `ExplicitPublish`, and the plugin Digital Garden, publish only notes that are ticked. All others are
 * private. Configurations are not run.
 *
 * @see {@link https://quartz.jzhao.xyz/plugins/ExplicitPublish}
 * @see {@link https://dg-docs.ole.dev/getting-started/02-commands/}
 */
export function gardenStatus(
  _file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  return folders.flatMap((folder): InheritedMatter[] => {
    const quartz = join(folder, 'quartz.config.ts')
    if (once(quartz, () => isExplicit(quartz))) return [{ data: { publish: false } }]
    const plugin = join(folder, '.obsidian/plugins/digitalgarden')
    return once(plugin, () => existsSync(plugin)) ? [{ data: { 'dg-publish': false } }] : []
  })
}

function isExplicit(path: string): boolean {
  try {
    const script = readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gm, '')
    return /\bExplicitPublish\s*\(/.test(script)
  } catch {
    return false
  }
}
