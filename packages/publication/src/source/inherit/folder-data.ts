import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'
import { readData } from './read-data.ts'

/**
 * The data of Eleventy's folders and files: `posts/posts.json` holds for all in `posts`, and `a.json` for
 * `a.md`; so do files of YAML and TOML, which a configuration can have it read. Code is not run: what it says as it stands of drafts is read.
 *
 * @see {@link https://www.11ty.dev/docs/data-template-dir/}
 */
export function folderData(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  const named = [
    file.slice(0, -extname(file).length),
    ...folders.map((folder) => join(folder, basename(folder))),
  ]
  // What is nearer stands before what is farther.
  const data: Record<string, unknown> = {}
  for (const name of named.toReversed()) {
    for (const path of dataTypes.flatMap((type) => [
      `${name}.${type}`,
      `${name}.11tydata.${type}`,
    ])) {
      Object.assign(
        data,
        once(path, () => readData(path)),
      )
    }
    for (const path of ['js', 'cjs', 'mjs'].map((type) => `${name}.11tydata.${type}`)) {
      Object.assign(
        data,
        once(path, () => flagsIn(path)),
      )
    }
  }
  return Object.keys(data).length > 0 ? [{ data }] : []
}

/** What is nearest to JSON, which it always reads, stands last, and so goes first. */
const dataTypes = ['toml', 'yml', 'yaml', 'json']

/** Members of a script by which its pages are held back, where their values stand in it. */
function flagsIn(path: string): Record<string, unknown> {
  let script: string
  try {
    script = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  return Object.fromEntries(
    [...script.matchAll(flag)].map(([, key, value]) => [key, value === 'true']),
  )
}

const flag =
  /\b(draft|permalink|published|eleventyExcludeFromCollections)["']?\s*:\s*(true|false)\b/g
