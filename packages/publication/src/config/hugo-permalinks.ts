import { membersOf, textIn } from '../source/inherit/read-data.ts'

/** Patterns of Hugo's `permalinks`, by the section that each is for; `/` is that of pages in none. */
interface HugoPermalinks {
  patterns: (readonly [section: string, pattern: string])[]
  /** Whether all that it says of pages was read. */
  isWhole: boolean
}

/**
 * Read `permalinks` of Hugo: patterns by section, those of pages below `page`, or a list of patterns for paths.
 *
 * @param sections - Names of all sections, for a pattern that holds for all others.
 * @see {@link https://gohugo.io/configuration/permalinks/}
 */
export function hugoPermalinks(said: unknown, sections: readonly string[]): HugoPermalinks {
  if (Array.isArray(said)) return listed(said.map(membersOf), sections)
  const members = lowered(said)
  const patterns = Object.entries({ ...members, ...membersOf(members.page) }).flatMap(
    ([section, pattern]) => {
      const text = textIn(pattern)
      return text === undefined ? [] : [[section.trim() || '/', text] as const]
    },
  )
  return { patterns, isWhole: true }
}

/** The first entry that fits a page counts. */
function listed(
  entries: readonly Readonly<Record<string, unknown>>[],
  sections: readonly string[],
): HugoPermalinks {
  const found = new Map<string, string>()
  let isWhole = true
  for (const entry of entries) {
    const pattern = textIn(entry.pattern)
    const { kind, path, ...others } = membersOf(entry.target)
    // Lists of others are made anew.
    const isOfList = kind === undefined ? /^\{?\/[\w-]+\}?$/.test(String(path)) : kind !== 'page'
    if (isOfList) continue
    const fits = /^\{?(?:\/([^/{}*,]+))?\/\*\*\}?$/.exec(String(path ?? '/**'))
    if (pattern === undefined || !fits || Object.keys(others).length > 0) {
      isWhole = false
      continue
    }
    const names = fits[1] === undefined ? ['/', ...sections] : [fits[1]]
    for (const name of names) if (!found.has(name)) found.set(name, pattern)
  }
  return { patterns: [...found], isWhole }
}

/** Members by their keys in lower case, as Hugo takes them in either. */
export function lowered(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(membersOf(value)).map(([key, one]) => [key.toLowerCase(), one]),
  )
}
