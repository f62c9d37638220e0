import { createHash } from 'node:crypto'
import { QueueError } from './queue-error.ts'
import { checkName, createLedger } from './range/ledger.ts'
import { objectsOf } from './range/range-manifest.ts'
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
    for (const { path, sha256 } of objectsOf((await ledger.done(range)) ?? '')) {
      const found = await target.get(path)
      result.objects += 1
      if (!found) result.wrong.push({ path, problem: 'missing' })
      else if (createHash('sha256').update(found).digest('hex') !== sha256) {
        result.wrong.push({ path, problem: 'changed' })
      }
    }
  }
  return result
}
