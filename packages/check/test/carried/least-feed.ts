import { isDeepStrictEqual } from 'node:util'
import { type Feed, type Issue, safeParseFeed } from '@standfirst/core'

/** Keys and indexes from the feed down to a value. */
export type Path = (string | number)[]

/** Make feeds that have next to nothing beside some values of a full one. */
export interface LeastFeeds {
  /**
   * The feed with the values at these paths and what the gate asks for besides, as the gate gives it;
   * `undefined` where it takes no such feed. The lists that the values are in have no other items.
   */
  of: (...kept: Path[]) => Feed | undefined
  /** The paths of all texts, numbers and truth values. */
  leaves: Path[]
}

/**
 * Prepare to make feeds of a full one, which must be as the gate gives it.
 *
 * @param full - A feed with every field; not changed.
 */
export function leastFeeds(full: Feed): LeastFeeds {
  const needs = new Map<string, boolean>()
  const isNeeded = (path: Path): boolean => {
    const name = JSON.stringify(path)
    const known = needs.get(name) ?? !passes(without(full, path))
    needs.set(name, known)
    return known
  }
  const build = (value: unknown, path: Path, kept: readonly Path[]): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const next = (key: string | number) => kept.filter((one) => one[path.length] === key)
    if (Array.isArray(value)) {
      const items = value.flatMap((one, index) =>
        next(index).length ? [build(one, [...path, index], next(index))] : [],
      )
      if (items.length || !isNeeded(path)) return items
      return [build(value[0], [...path, 0], [])]
    }
    const members = Object.entries(value).flatMap(([key, member]) => {
      const here = [...path, key]
      const own = next(key)
      const stays = own.length > 0 || Array.isArray(member) || isNeeded(here)
      return stays ? [[key, build(member, here, own)] as const] : []
    })
    return Object.fromEntries(members)
  }
  return {
    leaves: [...leavesOf(full, [])],
    of: (...kept) => {
      const result = safeParseFeed(build(full, [], kept))
      return result.success && isWhole(result) ? result.feed : undefined
    },
  }
}

/** The paths of all values that hold no others. */
export function* leavesOf(value: unknown, path: Path): Generator<Path, void, undefined> {
  if (typeof value !== 'object' || value === null) yield path
  else for (const [key, one] of entries(value)) yield* leavesOf(one, [...path, key])
}

function entries(value: object): (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

/** A copy without the member at a path, or with nothing in the list there. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return []
  const inner = (value as never)[key] as unknown
  if (Array.isArray(value)) return value.with(Number(key), without(inner, rest))
  const { [key]: _, ...others } = value as Record<string | number, unknown>
  return rest.length || Array.isArray(inner) ? { ...others, [key]: without(inner, rest) } : others
}

/** Whether the gate takes a feed as it is. */
function passes(feed: unknown): boolean {
  const result = safeParseFeed(feed)
  return result.success && isWhole(result) && isDeepStrictEqual(result.feed, feed)
}

/** Of an empty section the gate says what becomes of it. */
function isWhole({ issues }: { issues: readonly Issue[] }): boolean {
  return !issues.some(({ code }) => code === 'empty-section')
}
