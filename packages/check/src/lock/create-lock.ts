import type { Article } from '@standfirst/core'
import { articlesIn } from './articles-in.ts'
import { expectLock } from './expect-lock.ts'
import type { Lock } from './lock.ts'

/**
 * Write down the ids and addresses of what is published.
 *
 * @param articles - Articles; drafts and withheld ones are left out. Not changed.
 * @param before - The lock so far: what is in it stays, so that an id is known for good.
 * @returns Plain JSON, the same for the same articles in any order.
 *
 * @example
 * ```ts
 * import { createLock } from '@standfirst/check'
 *
 * createLock([]) // → { version: 1, ids: {} }
 * ```
 */
export function createLock(articles: Iterable<Article>, before?: Lock): Lock {
  if (before !== undefined) expectLock(before)
  const ids = new Map(Object.entries(before?.ids ?? {}))
  for (const { id, status, url } of articlesIn(articles)) {
    if (status === 'published' || status === 'retracted') ids.set(id, url)
  }
  const sorted = [...ids].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return { version: 1, ids: Object.fromEntries(sorted) }
}
