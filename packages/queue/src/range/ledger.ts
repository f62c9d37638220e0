import { QueueError } from '../queue-error.ts'
import type { ObjectStore } from '../target/object-store.ts'
import { isWholeManifest } from './range-manifest.ts'

/** A range of articles that are rendered together. */
export interface ArchiveRange {
  /** The ids of its articles. */
  ids: readonly string[]
  /** Where the range after it begins; the last one has none. */
  next?: string | undefined
}

/** A range as it was planned. */
export interface PlannedRange extends ArchiveRange {
  /** Articles in it and in the ranges before it. */
  articles: number
}

/** All ranges, when the last of them was planned. */
export interface Plan {
  ranges: number
  articles: number
}

/** An article that could not be rendered. */
export interface FailedArticle {
  id: string
  reason: string
}

/** How a rendering stands, and at which state of the source it was begun. */
export interface LedgerState {
  state: 'running' | 'cancelled'
  source: string
}

/** What is known of a rendering: its plan and what is done of it. It stands beside what is rendered. */
export interface Ledger {
  state(): Promise<LedgerState | undefined>
  keepState(state: LedgerState): Promise<void>
  plan(): Promise<Plan | undefined>
  keepPlan(plan: Plan): Promise<void>
  hasRange(range: number): Promise<boolean>
  /** @throws {@linkcode QueueError} if it was not planned. */
  range(range: number): Promise<PlannedRange>
  keepRange(range: number, planned: PlannedRange): Promise<void>
  /**
   * The manifest of a range that is done, as text; its first line is the sum. A range of whose manifest a part is lost
   * is not done.
   */
  done(range: number): Promise<string | undefined>
  keepDone(range: number, manifest: string): Promise<void>
  failures(range: number): Promise<readonly FailedArticle[]>
  keepFailures(range: number, failures: readonly FailedArticle[]): Promise<void>
  /** The manifest of all, as text. */
  manifest(): Promise<string | undefined>
  keepManifest(manifest: string): Promise<void>
  /** Name of the object that the manifest of a range is. */
  nameOfDone(range: number): string
}

/** The folder of all ledgers, in which nothing is rendered. */
export const ledgerFolder = '.archive'

/** @throws {@linkcode QueueError} if a name can't stand in the name of a queue and of an object. */
export function checkName(name: string, value: string): void {
  if (/^[a-z0-9][\w.-]{0,63}$/i.test(value ?? '') && !value.endsWith('.')) return
  throw new QueueError(
    `Expected \`${name}\` to be up to 64 letters, digits, \`-\`, \`_\` and \`.\`, found \`${String(value).slice(0, 100)}\``,
  )
}

/** Keep what is known of a rendering in the store that it is rendered into. */
export function createLedger(store: ObjectStore, name: string, templateVersion: string): Ledger {
  const folder = `${ledgerFolder}/${name}/${templateVersion}`
  const numbered = (kind: string, range: number, ending: string) =>
    `${folder}/${kind}/${String(range).padStart(8, '0')}.${ending}`
  const rangeName = (range: number) => numbered('ranges', range, 'json')
  const doneName = (range: number) => numbered('done', range, 'ndjson')
  const failedName = (range: number) => numbered('failed', range, 'json')

  async function text(object: string): Promise<string | undefined> {
    const bytes = await store.get(object)
    return bytes && new TextDecoder().decode(bytes)
  }

  async function json<Value>(object: string): Promise<Value | undefined> {
    const found = await text(object)
    if (found === undefined) return undefined
    try {
      return JSON.parse(found)
    } catch {
      throw new QueueError(
        `Found \`${object}\` in the target, which is no JSON, as of a machine that lost its power: put it back from a copy, or take the folder \`${folder}\` away and render the archive again`,
      )
    }
  }

  const keep = (object: string, value: unknown) =>
    store.put(object, `${JSON.stringify(value)}\n`, 'application/json')

  return {
    state: () => json(`${folder}/state.json`),
    keepState: (state) => keep(`${folder}/state.json`, state),
    plan: () => json(`${folder}/plan.json`),
    keepPlan: (plan) => keep(`${folder}/plan.json`, plan),
    hasRange: (range) => store.has(rangeName(range)),
    async range(range) {
      const found = await json<PlannedRange>(rangeName(range))
      if (found) return found
      throw new QueueError(
        `Expected the range \`${rangeName(range)}\` in the target, found none: the worker and \`renderArchive\` have to be given the same target`,
      )
    },
    keepRange: (range, planned) => keep(rangeName(range), planned),
    async done(range) {
      const found = await text(doneName(range))
      return found !== undefined && isWholeManifest(found) ? found : undefined
    },
    keepDone: (range, manifest) => store.put(doneName(range), manifest, 'application/x-ndjson'),
    failures: async (range) => (await json<readonly FailedArticle[]>(failedName(range))) ?? [],
    keepFailures: (range, failures) => keep(failedName(range), failures),
    manifest: () => text(`${folder}/manifest.json`),
    keepManifest: (manifest) => store.put(`${folder}/manifest.json`, manifest, 'application/json'),
    nameOfDone: doneName,
  }
}
