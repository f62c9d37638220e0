import { createHash } from 'node:crypto'
import { expectOptions } from '@standfirst/core'
import { QueueError } from './queue-error.ts'
import { checkName, createLedger } from './range/ledger.ts'
import { objectsOf, type RangeObject } from './range/range-manifest.ts'
import type { ObjectStore } from './target/object-store.ts'

/** An object that is not what the manifest says. */
export interface WrongObject {
  path: string
  /** Whether it is not there, or has other bytes. */
  problem: 'missing' | 'changed'
}

/**
 * Read every object of an archive, and compare it with the manifest.
 *
 * @throws {@linkcode QueueError} if the archive is not rendered to its end.
 */
export async function verifyArchive(options: {
  target: ObjectStore
  name?: string | undefined
  templateVersion: string
}): Promise<{ objects: number; wrong: WrongObject[] }> {
  expectOptions(options, 'verifyArchive')
  const { name = 'archive', target, templateVersion } = options
  checkName('name', name)
  checkName('templateVersion', templateVersion)
  const ledger = createLedger(target, name, templateVersion)
  const [plan, manifest] = [await ledger.plan(), await ledger.manifest()]
  if (!plan || manifest === undefined) {
    throw new QueueError(
      `Expected a manifest of \`${name}\` in version \`${templateVersion}\`, found none: it is not rendered to its end`,
    )
  }
  const result = { objects: 0, wrong: [] as WrongObject[] }
  for (let range = 1; range <= plan.ranges; range++) {
    const objects = objectsOf((await ledger.done(range)) ?? '')
    result.objects += objects.length
    for (let first = 0; first < objects.length; first += atATime) {
      const found = objects.slice(first, first + atATime).map((one) => problemOf(one, target))
      result.wrong.push(...(await Promise.all(found)).filter((one) => one !== undefined))
    }
  }
  return result
}

const atATime = 32

async function problemOf(
  { path, sha256 }: RangeObject,
  target: ObjectStore,
): Promise<WrongObject | undefined> {
  const found = await target.get(path)
  if (!found) return { path, problem: 'missing' }
  const isSame = createHash('sha256').update(found).digest('hex') === sha256
  return isSame ? undefined : { path, problem: 'changed' }
}
