import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createLock, type Lock } from '@standfirst/check/lock'
import type { Article } from '@standfirst/core'
import { writeAside } from '../build/manifest.ts'
import { textOfFile } from '../build/text-of-file.ts'
import { CliError } from '../cli-error.ts'

/** Name of the file that keeps the ids and addresses that were published; it belongs into version control. */
export const lockName = 'standfirst.lock.json'

/** Read the lock of a publication; `undefined` before its first build. */
export function readLock(root: string): Lock | undefined {
  const file = join(root, lockName)
  if (!existsSync(file)) return undefined
  try {
    const lock: Partial<Lock> | null = JSON.parse(textOfFile(file))
    if (lock?.version === 1 && isRecord(lock.ids)) return lock as Lock
  } catch {
    // It is said below what is wrong with it.
  }
  throw new CliError(
    `Found no lock in \`${file}\`, expected what a build wrote: bring it back from version control, or remove it to begin anew.`,
  )
}

/**
 * Write down what is published now.
 *
 * @param accept - Forget what the lock had of these articles' ids and addresses.
 */
export function writeLock(
  root: string,
  articles: readonly Article[],
  before: Lock | undefined,
  accept: boolean,
): void {
  const lock = createLock(articles, accept ? undefined : before)
  const text = `${JSON.stringify(lock, null, 2)}\n`
  const file = join(root, lockName)
  if (existsSync(file) && textOfFile(file) === text) return
  writeAside(file, text)
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
