import { textsOf } from './by-glob.ts'
import type { PathRule } from './path-rule.ts'

/**
 * The excluded files of Obsidian: how a path begins, or a regular expression between slashes. Case makes
 * no difference.
 *
 * @see {@link https://help.obsidian.md/settings#Excluded+files}
 */
export function byIgnoreFilters(filters: unknown): PathRule {
  const rules = textsOf(filters).flatMap((filter): PathRule[] => {
    const expression = /^\/(.+)\/$/.exec(filter)?.[1]
    if (expression !== undefined) {
      try {
        const pattern = new RegExp(expression, 'i')
        return [(path) => pattern.test(path)]
      } catch {
        return []
      }
    }
    const start = filter.toLowerCase()
    return start === '' ? [] : [(path) => path.toLowerCase().startsWith(start)]
  })
  return (path) => rules.some((rule) => rule(path))
}
