import { checkLock, type Lock } from '@standfirst/check/lock'
import type { Issue } from '@standfirst/core'
import type { ManifestEntry } from '../build/manifest.ts'

/** What a lock says of the articles that are built: ids and addresses that were others before. */
export function lockIssues(lock: Lock, entries: Readonly<Record<string, ManifestEntry>>): Issue[] {
  const files = new Map<string, string>()
  const cards = Object.entries(entries).flatMap(([key, { card }]) => {
    if (card) files.set(card.id, key)
    return card ?? []
  })
  return checkLock(lock, cards).map(({ article, ...issue }): Issue => {
    const file = article === undefined ? undefined : files.get(article)
    return { ...issue, ...(file && { file }) }
  })
}
