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
  const fitting = listOf(settings.defaults).flatMap((one) => {
    const { scope, values } = membersOf(one)
    const { path: said, type: only } = membersOf(scope)
    // One without a path, or with none that is text, is of all.
    const within = typeof said === 'string' ? said : ''
    const isType =
      only === undefined || (typeof only === 'string' && [only, `${only}s`].includes(type))
    return isType && isIn(path, within) ? [{ within, values }] : []
  })
  const data = fitting
    .sort((one, other) => one.within.length - other.within.length)
    .reduce((all, { values }) => Object.assign(all, membersOf(values)), {} as Data)
  const above = categoriesAbove(path, textIn(settings.collections_dir) ?? '')
  const files = filesOf(data, config)
  if (above.length > 0) data.categories = [...above, ...listOf(data.categories)]
  return Object.keys(data).length > 0 ? [{ data, files }] : []
}

type Data = Record<string, unknown>

/** `travel/spain` of `travel/spain/_posts/2026-01-02-inn.md`. */
function categoriesAbove(path: string, collections: string): string[] {
  const within = collections.replace(/^\/+|\/+$/g, '')
  const own = within && path.startsWith(`${within}/`) ? path.slice(within.length + 1) : path
  const [, above = ''] = /^(.*?)\/_(?:posts|drafts)\//.exec(own) ?? []
  return above.split('/').filter((name) => name !== '')
}

function configOf(folder: string): string | undefined {
  return ['_config.yml', '_config.yaml', '_config.toml']
    .map((name) => join(folder, name))
    .find((name) => existsSync(name))
}

function isIn(path: string, scope: string): boolean {
  const within = scope.replace(/^\/+|\/+$/g, '')
  if (within === '' || path === within || path.startsWith(`${within}/`)) return true
  if (within.includes('*')) return picomatch.isMatch(path, [within, `${within}/**`])
  // The folder of posts need not be named.
  return path.replace(/(^|\/)_(?:posts|drafts)\//, '$1').startsWith(`${within}/`)
}
