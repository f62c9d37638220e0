import { dirname, join, posix } from 'node:path'
import { listOf, membersOf, readData } from '../read-data.ts'
import { byGlob, textsOf } from './by-glob.ts'
import { byPattern } from './by-pattern.ts'
import { ignoredBy } from './ignored-by.ts'
import type { PathRule } from './path-rule.ts'

/**
 * What `mkdocs.yml` leaves out: `exclude_docs` and `draft_docs`, which are lines like those of
 * `.gitignore`, and what the plugins Exclude, Excluder, File Filter and Encrypt Content are told.
 * `not_in_nav` is about menus.
 *
 * @see {@link https://www.mkdocs.org/user-guide/configuration/#exclude_docs}
 * @see {@link https://pypi.org/project/mkdocs-exclude/}
 * @see {@link https://pypi.org/project/mkdocs-file-filter-plugin/}
 */
export function byMkdocs(file: string): PathRule {
  const config = configOf(file)
  const folder = posix.normalize(`${config.docs_dir ?? 'docs'}/`).replace(/^\.\//, '')
  const lines = (key: string) => ignoredBy(textsOf(config[key]).join('\n'))
  const excluded = ignoredBy(`/templates/\n${textsOf(config.exclude_docs).join('\n')}`)
  const rules = [excluded, lines('draft_docs'), ...pluginsOf(config).map(byPlugin)]
  return (path) => {
    if (!path.startsWith(folder)) return false
    const own = path.slice(folder.length)
    return rules.some((leavesOut) => leavesOut(own))
  }
}

/** A configuration with those that it names as `INHERIT`. */
function configOf(file: string, depth = 0): Readonly<Record<string, unknown>> {
  const own = readData(file)
  if (typeof own.INHERIT !== 'string' || depth > 5) return own
  return { ...configOf(join(dirname(file), own.INHERIT), depth + 1), ...own }
}

/** Names of plugins with their options: in a list, or by their names. */
function pluginsOf({ plugins }: Readonly<Record<string, unknown>>): [string, unknown][] {
  return listOf(plugins).flatMap((one) => Object.entries(membersOf(one)))
}

function byPlugin([name, given]: [string, unknown]): PathRule {
  const options = membersOf(given)
  // Encrypt Content makes all pages unreadable.
  if (name === 'encryptcontent' && options.global_password) return () => true
  const isNamed = name === 'file-filter'
  const isKnown = isNamed || name === 'exclude' || name === 'excluder'
  const glob = byGlob(isKnown ? options[isNamed ? 'exclude_glob' : 'glob'] : [], 'site')
  const pattern = byPattern(isKnown ? options[isNamed ? 'exclude_regex' : 'regex'] : [], '')
  return (path) => glob(path) || pattern(path)
}
