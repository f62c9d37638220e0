import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import { filesOf } from './files-of.ts'
import { globalData } from './global-data.ts'
import type { Once } from './once.ts'
import { readData } from './read-data.ts'

/**
 * The data of Eleventy's folders and files: `_data/lang.json` holds for all, `posts/posts.json` for all in `posts`,
 * and `a.json` for `a.md`; so do files of YAML and TOML, which a configuration can have it read. Code is not run: what it says as it stands of drafts is read.
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
  const ofAll = globalData(folders, once)
  const data: Record<string, unknown> = { ...ofAll.data }
  const files: Record<string, string> = { ...ofAll.files }
  const add = (path: string, read: (path: string) => Readonly<Record<string, unknown>>): void => {
    const said = once(path, () => read(path))
    Object.assign(data, said)
    Object.assign(files, filesOf(said, path))
  }
  for (const name of named.toReversed()) {
    for (const path of dataTypes.flatMap((type) => [
      `${name}.${type}`,
      `${name}.11tydata.${type}`,
    ])) {
      add(path, readData)
    }
    for (const path of ['js', 'cjs', 'mjs'].map((type) => `${name}.11tydata.${type}`)) {
      add(path, flagsIn)
    }
  }
  return Object.keys(data).length > 0 ? [{ data, files }] : []
}

/** What is nearest to JSON, which it always reads, stands last, and so goes first. */
const dataTypes = ['toml', 'yml', 'yaml', 'json']

/** Members of a script that hold its pages back or give their address, where their values stand in it. */
function flagsIn(path: string): Record<string, unknown> {
  let script: string
  try {
    script = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  const flags = [...script.matchAll(flag)].map(([, key, value]) => [key, value === 'true'])
  const template = permalink.exec(script)
  const address =
    template?.[2] ??
    template?.[4]?.replace(/\$\{\s*(?:\w+\.(?!\w+\s*\())?([\w.]+)\s*\}/g, '{{ $1 }}')
  const said = address === undefined ? {} : { permalink: address }
  const isComputed = /\beleventyComputed\b/.test(script.slice(0, template?.index))
  return { ...Object.fromEntries(flags), ...(isComputed ? { eleventyComputed: said } : said) }
}

/** A text, or a function that gives a text of what it is given. */
const permalink =
  /\bpermalink["']?\s*:\s*(?:(["'])((?:(?!\1)[^\\\n])*)\1|(?:\(?\s*\w+\s*\)?\s*=>\s*)?(`)([^`\\]*)`)/

const flag =
  /\b(draft|permalink|published|eleventyExcludeFromCollections)["']?\s*:\s*(true|false)\b/g
