import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'

/**
 * The status that Pelican's configuration gives all articles without one, where it stands in it as it
 * is: `DEFAULT_METADATA = {'status': 'draft'}`. The configuration is not run.
 *
 * @see {@link https://docs.getpelican.com/en/latest/settings.html#metadata}
 */
export function defaultStatus(
  _file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  return folders
    .flatMap((folder) => ['pelicanconf.py', 'publishconf.py'].map((name) => join(folder, name)))
    .flatMap((path) => once(path, () => statusIn(path)) ?? [])
    .map((status) => ({ data: { status } }))
}

function statusIn(path: string): string | undefined {
  try {
    const script = readFileSync(path, 'utf8')
    return /\bDEFAULT_METADATA\s*=[^=]*?['"]status['"]\s*[:,]\s*['"](\w+)['"]/.exec(script)?.[1]
  } catch {
    return undefined
  }
}
