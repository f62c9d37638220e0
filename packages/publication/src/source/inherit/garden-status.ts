import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'
import { membersOf, readData, textIn } from './read-data.ts'

/**
 * What holds of a note whose front matter does not say whether it is published: Quartz with its filter
 * `ExplicitPublish`, and the plugins Digital Garden and Enveloppe, publish only notes that are ticked. All
 * others are private. Configurations are not run.
 *
 * @see {@link https://quartz.jzhao.xyz/plugins/ExplicitPublish}
 * @see {@link https://dg-docs.ole.dev/getting-started/02-commands/}
 * @see {@link https://enveloppe.github.io/}
 */
export function gardenStatus(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  return folders.flatMap((folder): InheritedMatter[] => {
    const quartz = join(folder, 'quartz.config.ts')
    if (once(quartz, () => isExplicit(quartz))) return [{ data: { publish: false } }]
    const plugin = join(folder, '.obsidian/plugins/digitalgarden')
    if (once(plugin, () => existsSync(plugin))) return [{ data: { 'dg-publish': false } }]
    const sharing = join(folder, '.obsidian/plugins/obsidian-mkdocs-publisher')
    const key = once(sharing, () => (existsSync(sharing) ? shareKey(sharing) : undefined))
    if (key === undefined || (key !== 'share' && readData(file)[key] === true)) return []
    return [{ data: { share: false } }]
  })
}

/** The key that Enveloppe looks at; `undefined` where it publishes all notes. */
function shareKey(folder: string): string | undefined {
  const { plugin } = readData(join(folder, 'data.json'))
  const { shareAll, shareKey = 'share' } = membersOf(plugin)
  return membersOf(shareAll).enable === true ? undefined : (textIn(shareKey) ?? 'share')
}

function isExplicit(path: string): boolean {
  try {
    const script = readFileSync(path, 'utf8').replace(/^[ \t]*\/\/.*$/gm, '')
    return /\bExplicitPublish\s*\(/.test(script)
  } catch {
    return false
  }
}
