import { optionError } from '@standfirst/core'
import type { Lock } from './lock.ts'

/**
 * Refuse what is no lock.
 *
 * @throws `TypeError` that says what was found in its place.
 */
export function expectLock(lock: unknown): asserts lock is Lock {
  const { ids } = Object(lock)
  if (typeof ids === 'object' && ids !== null && !Array.isArray(ids)) return
  throw optionError('lock', lock, 'a lock that `createLock` made: `{ version: 1, ids }`')
}
