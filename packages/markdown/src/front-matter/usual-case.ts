import { isMembers, type Members } from './members.ts'
import { ownKeys } from './own-key.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'

/** Members, and how their keys were written. */
export interface Named {
  named: Members
  /** The keys as they were written, where that is otherwise. */
  names: ReadonlyMap<string, string>
}

/** Members in the case in which they are written. */
export function asWritten(named: Members): Named {
  return { named, names: new Map() }
}

/** Tools in whose keys case does not matter. */
export const anyCase: ReadonlySet<MarkdownPreset> = new Set(['hugo', 'pelican'])

/** Members with a tool's keys as its documentation writes them. */
export function inUsualCase(members: Members, preset: MarkdownPreset): Named {
  const { fields, ignored, paths } = presets[preset]
  const known = [...fields.flatMap(({ alsoRead = [], key }) => [key, ...alsoRead]), ...ignored]
  const usual = new Map(
    [...known, ...paths, ...ownKeys].flatMap((key) =>
      key.split('.').map((part) => [part.toLowerCase(), part]),
    ),
  )
  const names = new Map<string, string>()
  const rename = (source: Members, isTop: boolean): Members => {
    const named: Members = {}
    for (const [key, value] of Object.entries(source)) {
      const name = usual.get(key.toLowerCase()) ?? key
      const to = name !== key && Object.hasOwn(source, name) ? key : name
      if (isTop && to !== key) names.set(to, key)
      named[to] =
        isTop && (to === 'params' || to === 'cover') && isMembers(value)
          ? rename(value, false)
          : value
    }
    return named
  }
  return { named: rename(members, true), names }
}
