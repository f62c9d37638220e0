import { membersOf } from '../read-data.ts'
import { textsOf } from './by-glob.ts'
import type { PathRule } from './path-rule.ts'

/**
 * Documents of a collection of Jekyll whose `output` is not on are no pages.
 *
 * @see {@link https://jekyllrb.com/docs/collections/}
 */
export function byCollection(collections: unknown): PathRule {
  const known = membersOf(collections)
  const named = new Set([...Object.keys(known), ...textsOf(collections)])
  return (path) => {
    const name = /^_([^/]+)\//.exec(path)?.[1]
    if (name === undefined || name === 'posts' || !named.has(name)) return false
    return membersOf(known[name]).output !== true
  }
}
