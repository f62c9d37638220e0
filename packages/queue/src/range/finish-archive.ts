import { createHash } from 'node:crypto'
import { QueueError } from '../queue-error.ts'
import { doubledPaths } from './doubled-paths.ts'
import type { Ledger, Plan } from './ledger.ts'
import { sumOf } from './range-manifest.ts'

/** What an archive was rendered to. Its bytes are the same, whoever has rendered it, and when. */
export interface ArchiveManifest {
  templateVersion: string
  /** The state of the source when it was begun: what `changes` gives since then has to be rendered again. */
  source: string
  articles: number
  /** Articles of the plan that nobody may read any more. */
  gone: number
  objects: number
  bytes: number
  /** Of the hashes of all ranges. */
  sha256: string
  ranges: RangeOfManifest[]
}

/** A range that is done: each line of its manifest is an object with its hash. */
interface RangeOfManifest {
  /** Name of the object that its manifest is. */
  manifest: string
  sha256: string
  articles: number
  objects: number
}

/** Bring the manifests of all ranges together. */
export async function finishArchive(
  ledger: Ledger,
  plan: Plan,
  templateVersion: string,
): Promise<{ manifest: ArchiveManifest; doubled: string[] }> {
  const known = await ledger.manifest()
  if (known !== undefined) return { manifest: JSON.parse(known), doubled: [] }
  const manifest: ArchiveManifest = {
    templateVersion,
    source: (await ledger.state())?.source ?? '',
    ...{ articles: 0, gone: 0, objects: 0, bytes: 0, sha256: '', ranges: [] },
  }
  const whole = createHash('sha256')
  for (let range = 1; range <= plan.ranges; range++) {
    const text = await doneOf(ledger, range)
    const { articles, bytes, gone, objects } = sumOf(text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    whole.update(sha256)
    manifest.articles += articles
    manifest.gone += gone
    manifest.objects += objects
    manifest.bytes += bytes
    manifest.ranges.push({ manifest: ledger.nameOfDone(range), sha256, articles, objects })
  }
  manifest.sha256 = whole.digest('hex')
  const doubled = await doubledPaths(plan.ranges, manifest.objects, (range) =>
    doneOf(ledger, range),
  )
  if (doubled.length === 0) {
    await ledger.keepManifest(`${JSON.stringify(manifest, null, 1)}\n`)
  }
  return { manifest, doubled }
}

async function doneOf(ledger: Ledger, range: number): Promise<string> {
  const text = await ledger.done(range)
  if (text !== undefined) return text
  throw new QueueError(
    `Expected \`${ledger.nameOfDone(range)}\` in the target, found none: render it again`,
  )
}
