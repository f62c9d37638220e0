import { setTimeout } from 'node:timers/promises'
import type { JobType } from 'bullmq'
import type { RangeQueue } from './connection/open-queue.ts'
import { isAway } from './connection/patiently.ts'
import { type ArchiveManifest, finishArchive } from './range/finish-archive.ts'
import type { FailedArticle, Ledger, Plan } from './range/ledger.ts'

/** An archive that is rendered: how far it is, and what stops it. */
export interface Archive {
  progress(): Promise<ArchiveProgress>
  /** Let workers take no further range; those that they are at are finished. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Ranges that have failed as often as they may, and are not tried again. */
  deadLetters(): Promise<DeadLetter[]>
  /** Try them again, as often as at first. */
  retry(): Promise<void>
  /** End it: nothing more is rendered. What is done stays, and {@linkcode renderArchive} goes on from there. */
  cancel(): Promise<void>
  /**
   * Wait until every range is done, has failed for good, or all is cancelled. A server that is away is waited for.
   *
   * @param options - `onProgress` is told about every half second how far it is.
   */
  finished(options?: FinishedOptions): Promise<ArchiveResult>
  /** Let go of the connections; workers go on. */
  close(): Promise<void>
}

/** Configuration for {@linkcode Archive.finished}. */
export interface FinishedOptions {
  /** Told about every half second how far the archive is (default: nobody is told). */
  onProgress?: ((progress: ArchiveProgress) => void) | undefined
  /** Told of a server that is away (default: nobody is told). */
  onError?: ((error: unknown) => void) | undefined
}

/** How far an archive is. */
export interface ArchiveProgress {
  state: 'planning' | 'running' | 'paused' | 'cancelled' | 'done'
  /** By what workers do with them; `planned` is the sum. */
  ranges: { planned: number; done: number; active: number; waiting: number; failed: number }
  /** About: what of a range is done is told now and then. */
  articles: { planned: number; done: number }
}

/** A range that has failed as often as it may. */
export interface DeadLetter {
  range: number
  attempts: number
  reason: string
  /** Those that could not be rendered; all others of the range are. */
  articles: readonly FailedArticle[]
}

/** How a rendering ended. */
export type ArchiveResult =
  | { success: true; manifest: ArchiveManifest }
  | {
      success: false
      cancelled: boolean
      deadLetters: DeadLetter[]
      /** Paths that more than one article was rendered to: give their articles addresses of their own. */
      doubled: string[]
    }

/** What plans an archive, in the process that does. */
export interface Planning {
  /** What is planned until now. */
  soFar: Plan
  /** Why it can't go on, if so. */
  failure?: { error: unknown } | undefined
  /** Queue all that is planned; what is queued already stays as it is. */
  queueAgain(): Promise<void>
}

/** Of a queue that is paused, PostgreSQL counts what waits by a name that its counts have only when asked for it. */
const kinds = ['active', 'completed', 'delayed', 'failed', 'waiting', 'paused'] as JobType[]

const nothing = { planned: 0, done: 0, active: 0, waiting: 0, failed: 0 }

/** Make the archive that a queue and a ledger are of. */
export function createArchive(
  queue: RangeQueue,
  ledger: Ledger,
  templateVersion: string,
  planning?: Planning,
): Archive {
  let rangeSize: number | undefined
  let isClosed = false

  const planned = async () =>
    planning ? planning.soFar : ((await ledger.plan()) ?? { ranges: 0, articles: 0 })

  async function rangesNow(): Promise<ArchiveProgress['ranges']> {
    const counts = await queue.getJobCounts(...kinds)
    const { active = 0, completed: done = 0, delayed = 0, failed = 0, paused = 0 } = counts
    const waiting = delayed + paused + (counts.waiting ?? 0)
    return { planned: done + active + waiting + failed, done, active, waiting, failed }
  }

  /** How many articles of ranges that workers are at are done, as they have told. */
  async function articlesUnderWay(): Promise<number> {
    const jobs = await queue.getActive()
    return jobs.reduce((all, job) => {
      const { articles = 0 } = Object(job?.progress) as { articles?: number }
      return all + articles
    }, 0)
  }

  async function progress(): Promise<ArchiveProgress> {
    const [state, plan, isPaused] = [await ledger.state(), await planned(), await queue.isPaused()]
    const ranges = state?.state === 'cancelled' ? nothing : await rangesNow()
    const isPlanned = (await ledger.plan()) !== undefined
    const isDone = isPlanned && ranges.done === plan.ranges
    rangeSize ??= (await ledger.hasRange(1)) ? (await ledger.range(1)).articles : undefined
    const known = plan.articles || ranges.planned * (rangeSize ?? 0)
    const about = ranges.done * (rangeSize ?? 0) + (isDone ? 0 : await articlesUnderWay())
    return {
      state: stateOf(state?.state === 'cancelled', isDone, isPaused, isPlanned),
      ranges,
      articles: { planned: known, done: isDone ? known : Math.min(known, about) },
    }
  }

  async function deadLetters(): Promise<DeadLetter[]> {
    const jobs = await queue.getFailed()
    const found = jobs.map(async ({ attemptsMade, data, failedReason }) => ({
      range: data.range,
      attempts: attemptsMade,
      reason: failedReason,
      articles: await ledger.failures(data.range),
    }))
    return (await Promise.all(found)).sort((one, other) => one.range - other.range)
  }

  async function result(plan: Plan, failed: number): Promise<ArchiveResult> {
    if (failed > 0) {
      return { success: false, cancelled: false, deadLetters: await deadLetters(), doubled: [] }
    }
    const { doubled, manifest } = await finishArchive(ledger, plan, templateVersion)
    if (doubled.length === 0) return { success: true, manifest }
    return { success: false, cancelled: false, deadLetters: [], doubled }
  }

  /** @returns `undefined` while it goes on. */
  async function look(onProgress: (progress: ArchiveProgress) => void) {
    const now = await progress()
    onProgress(now)
    if (now.state === 'cancelled') {
      return { success: false as const, cancelled: true, deadLetters: [], doubled: [] }
    }
    const plan = await ledger.plan()
    if (!plan) return undefined
    const { active, done, failed, waiting } = now.ranges
    if (active + waiting === 0 && done + failed >= plan.ranges) return result(plan, failed)
    // The server has forgotten what it was told.
    if (now.ranges.planned < plan.ranges) await planning?.queueAgain()
    return undefined
  }

  return {
    progress,
    deadLetters,
    pause: () => queue.pause(),
    resume: () => queue.resume(),
    retry: () => queue.retryJobs({ state: 'failed' }),
    async cancel() {
      const { source = '' } = (await ledger.state()) ?? {}
      // Workers look at it, and end what they are at.
      await ledger.keepState({ state: 'cancelled', source })
      await queue.obliterate({ force: true })
    },
    async finished({ onError = () => {}, onProgress = () => {} } = {}) {
      for (let pause = 20; ; pause = Math.min(2 * pause, 500)) {
        if (planning?.failure) throw planning.failure.error
        try {
          const found = await look(onProgress)
          if (found) return found
        } catch (error) {
          if (isClosed || !isAway(error)) throw error
          onError(error)
        }
        await setTimeout(pause)
      }
    },
    async close() {
      isClosed = true
      await queue.close()
    },
  }
}

function stateOf(isCancelled: boolean, isDone: boolean, isPaused: boolean, isPlanned: boolean) {
  if (isCancelled) return 'cancelled'
  if (isDone) return 'done'
  if (isPaused) return 'paused'
  return isPlanned ? 'running' : 'planning'
}
