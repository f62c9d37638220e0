import type { InheritedMatter } from '@standfirst/markdown'
import { hugoConfigs } from './hugo-configs.ts'
import type { Once } from './once.ts'
import { listOf, membersOf, readData } from './read-data.ts'

/**
 * Dates of a page that Hugo's configuration gives other keys: those from which, and until which, it is built.
 *
 * @param folders - Those that the file stands in, its own first.
 * @see {@link https://gohugo.io/configuration/front-matter/}
 */
export function dateKeys(file: string, folders: readonly string[], once: Once): InheritedMatter[] {
  const configs = folders.flatMap((folder) => once(`${folder} site`, () => hugoConfigs(folder)))
  const said = configs.map((one) => lowered(once(one, () => readData(one))).frontmatter)
  const named = lowered(said.map(membersOf).find((one) => Object.keys(one).length > 0))
  const keys = ['publishDate', 'expiryDate'].map(
    (name) => [name, listOf(named[name.toLowerCase()]).filter(isOwn)] as const,
  )
  if (keys.every(([, others]) => others.length === 0)) return []
  const data = lowered(readData(file))
  return keys.flatMap(([name, others]) => {
    const value = others.map((other) => data[other.toLowerCase()]).find((one) => one !== undefined)
    return value === undefined ? [] : [{ always: true, data: { [name]: value } }]
  })
}

/** Whether it is a key of front matter that Hugo itself would not read. */
function isOwn(key: unknown): key is string {
  return (
    typeof key === 'string' &&
    !/^(?::.*|(?:publish|expiry|unpublish|pub)?date|published)$/i.test(key)
  )
}

function lowered(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(membersOf(value)).map(([key, one]) => [key.toLowerCase(), one]),
  )
}
