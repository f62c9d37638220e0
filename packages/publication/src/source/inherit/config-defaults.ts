import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import picomatch from 'picomatch'
import { filesOf } from './files-of.ts'
import type { Once } from './once.ts'
import { listOf, membersOf, readData, textIn } from './read-data.ts'

/**
 * The defaults of front matter in Jekyll's configuration that hold for a file, and the categories that the folders
 * above its own folder of posts are.
 *
 * @see {@link https://jekyllrb.com/docs/posts/#categories}
 * @see {@link https://jekyllrb.com/docs/configuration/front-matter-defaults/}
 */
export function configDefaults(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  const isSite = (folder: string) => once(`${folder} site`, () => configOf(folder)) !== undefined
  const site = folders.find(isSite)
  const config = site && configOf(site)
  if (site === undefined || config === undefined) return []
  const path = relative(site, file).replaceAll(sep, '/')
  const type = /(?:^|\/)_([^/]+)\//.exec(path)?.[1] ?? 'pages'
  const settings = once(config, () => readData(config))
  const collections = textIn(settings.collections_dir)?.replace(/^\/+|\/+$/g, '') ?? ''
  const inCollections = (one: string) =>
    collections && one.startsWith(`${collections}/`) ? one.slice(collections.length + 1) : one
  const fitting = listOf(settings.defaults).flatMap((one) => {
    const { scope, values } = membersOf(one)
    const { path: said, type: only } = membersOf(scope)
    const within = (textIn(typeof said === 'number' ? String(said) : said) ?? '').replace(
      /^\/+/,
      '',
    )
    const isType = only === undefined || only === type || `${only}s` === type
    const isFitting = isIn(path, within) || isIn(inCollections(path), inCollections(within))
    return isType && isFitting ? [{ within, isTyped: only !== undefined, values }] : []
  })
  // What names more of a path goes first, then what names a type.
  const data = fitting
    .sort(
      (one, other) =>
        one.within.length - other.within.length || Number(one.isTyped) - Number(other.isTyped),
    )
    .reduce((all, { values }) => Object.assign(all, membersOf(values)), {} as Data)
  const above = categoriesAbove(inCollections(path))
  const files = filesOf(data, config)
  const { categories } = data
  const own = typeof categories === 'string' ? categories.split(/\s+/) : listOf(categories)
  if (above.length > 0) data.categories = [...above, ...own]
  return Object.keys(data).length > 0 ? [{ data, files }] : []
}

type Data = Record<string, unknown>

/** `travel/spain` of `travel/spain/_posts/2026-01-02-inn.md`. */
function categoriesAbove(path: string): string[] {
  const [, above = ''] = /^(.*?)\/_(?:posts|drafts)\//.exec(path) ?? []
  return above.split('/').filter((name) => name !== '')
}

function configOf(folder: string): string | undefined {
  return ['_config.yml', '_config.yaml', '_config.toml']
    .map((name) => join(folder, name))
    .find((name) => existsSync(name))
}

/** Whether a path begins as a scope says, which may end within a name: `_posts/2024` holds for `_posts/2024-01-02-a.md`. */
function isIn(path: string, within: string): boolean {
  if (path.startsWith(within)) return true
  if (within.includes('*')) {
    const bare = within.replace(/\/+$/, '')
    return picomatch.isMatch(path, [bare, `${bare}/**`])
  }
  // The folder of posts need not be named.
  const bare = `${within.replace(/\/+$/, '')}/`
  return path.replace(/(^|\/)_(?:posts|drafts)\//, '$1').startsWith(bare)
}
