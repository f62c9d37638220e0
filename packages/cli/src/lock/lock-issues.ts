import { checkLock, type Lock } from '@standfirst/check/lock'
import type { Issue } from '@standfirst/core'
import type { ManifestEntry } from '../build/manifest.ts'
import { renamedFiles } from './renamed-files.ts'

/**
 * What a lock says of the articles that are built: ids and addresses that were others before.
 *
 * @param gone - Addresses that the configuration says are gone: nobody is told of them.
 * @param before - What the last build read: by it, renamed files are known (default: nothing).
 */
export function lockIssues(
  { ids, version }: Lock,
  entries: Readonly<Record<string, ManifestEntry>>,
  gone: readonly string[],
  before: Readonly<Record<string, ManifestEntry>> = {},
): Issue[] {
  const files = new Map<string, string>()
  const cards = Object.entries(entries).flatMap(([key, { card }]) => {
    if (card) files.set(card.id, key)
    return card ?? []
  })
  const there = new Set(cards.flatMap(({ id, url }) => [id, url]))
  const told = Object.entries(ids).filter(
    ([id, url]) => there.has(id) || there.has(url) || !gone.includes(url),
  )
  const lock: Lock = { version, ids: Object.fromEntries(told) }
  const renamed = renamedFiles(before, entries)
  return checkLock(lock, cards).flatMap(({ article = '', ...issue }): Issue[] => {
    const file = files.get(article)
    const { aliases = [] } = (file === undefined ? undefined : entries[file]) ?? {}
    // Its old address leads to the new one.
    if (issue.code === 'changed-url' && aliases.includes(ids[article] ?? '')) return []
    const moved = issue.code === 'gone-article' ? renamed.get(article) : undefined
    return [moved ?? { ...issue, ...(file && { file }) }]
  })
}
