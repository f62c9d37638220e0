import { checkLock, type Lock } from '@standfirst/check/lock'
import type { Issue } from '@standfirst/core'
import type { ManifestEntry } from '../build/manifest.ts'

/**
 * What a lock says of the articles that are built: ids and addresses that were others before.
 *
 * @param gone - Addresses that the configuration says are gone: nobody is told of them.
 */
export function lockIssues(
  { ids, version }: Lock,
  entries: Readonly<Record<string, ManifestEntry>>,
  gone: readonly string[],
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
  return checkLock(lock, cards).map(({ article, ...issue }): Issue => {
    const file = article === undefined ? undefined : files.get(article)
    return { ...issue, ...(file && { file }) }
  })
}
