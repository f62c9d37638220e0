import { checkOptions, expectOptions } from '@standfirst/core'
import type { ArticleSource } from '@standfirst/store'
import { type Archive, createArchive, type Planning } from './archive.ts'
import { type RangeQueue, serverAt } from './connection/open-queue.ts'
import { patiently } from './connection/patiently.ts'
import { type ArchiveRanges, rangesFrom } from './range/archive-ranges.ts'
import { checkName, createLedger, type Ledger } from './range/ledger.ts'
import { planRanges } from './range/plan-ranges.ts'
import type { ObjectStore } from './target/object-store.ts'

/** Configuration for {@linkcode openArchive}. */
export interface ArchiveOptions {
  /** Address of Redis or PostgreSQL: `redis://localhost:6379`, `postgresql://localhost/name`. */
  connection: string
  /** Name of the archive (default: `archive`). */
  name?: string | undefined
  /** The version of what workers render with: letters, digits, `-`, `_` and `.`. Each version is rendered once. */
  templateVersion: string
  /** Where files are put, and what is known of the rendering, in `.archive`. */
  target: ObjectStore
}

/** Configuration for {@linkcode renderArchive}. */
export interface RenderArchiveOptions extends ArchiveOptions {
  /** Where articles are read. */
  source: Pick<ArticleSource, 'get' | 'list' | 'version'>
  /**
   * How many articles are rendered together (default: 1,000 of all that everybody may read); or lists of ids; or a
   * function that gives ranges from the `next` of a range on.
   */
  ranges?: ArchiveRanges | undefined
  /** How often a range is tried before it is a dead letter (default: 5). */
  attempts?: number | undefined
  /** How long it waits before the second try: milliseconds; twice as long before each that follows (default: 1,000). */
  backoff?: number | undefined
  /** Told of a server that is away (default: nobody is told). */
  onError?: ((error: unknown) => void) | undefined
}

/**
 * Render an archive anew: it is parted into ranges, each of which is a job, and workers render them
 * ({@linkcode createWorker}). Called again, it goes on where it was interrupted; nothing is done twice that is done.
 *
 * @param options - Configuration.
 * @returns When planning has begun; `finished()` waits for the end.
 * @throws {@linkcode QueueError} if the driver of the server is not installed; what the driver throws if it can't
 *   connect.
 *
 * @example
 * ```ts
 * const archive = await renderArchive({ connection, templateVersion: '7', source, target })
 * const result = await archive.finished({ onProgress: ({ articles }) => console.log(articles) })
 * await archive.close()
 * ```
 */
export async function renderArchive(options: RenderArchiveOptions): Promise<Archive> {
  expectOptions(options, 'renderArchive')
  checkOptions(options, {
    ...{ source: 'object', attempts: 'count', backoff: 'count', onError: 'function' },
  })
  const { attempts = 5, backoff = 1000, onError = () => {}, ranges = 1000, source } = options
  const from = rangesFrom(source, ranges)
  const { ledger, queue } = await open(options)
  const state = await ledger.state()
  // What was cancelled begins again with what is not done.
  if (state?.state === 'cancelled') await queue.obliterate({ force: true })
  if (state?.state !== 'running') {
    await ledger.keepState({ state: 'running', source: state?.source ?? (await source.version()) })
  }

  let isClosed = false
  const patience = { onError, isEnded: () => isClosed }
  const planning: Planning = { soFar: { ranges: 0, articles: 0 }, queueAgain }

  /** The same number is the same job: it is queued once, however often it is added. */
  async function add(numbers: readonly number[]): Promise<void> {
    const jobs = numbers.map((range) => ({
      name: 'range',
      data: { range },
      opts: { attempts, backoff: { type: 'exponential', delay: backoff }, jobId: `range-${range}` },
    }))
    await patiently(() => queue.addBulk(jobs), patience)
  }

  async function queueAgain(): Promise<void> {
    const { ranges: last } = (await ledger.plan()) ?? { ranges: 0 }
    for (let first = 1; first <= last; first += 500) {
      await add(Array.from({ length: Math.min(500, last - first + 1) }, (_, at) => first + at))
    }
  }

  async function plan(): Promise<void> {
    planning.soFar = await planRanges(ledger, from, async (range, articles) => {
      if (isClosed) throw new Error('closed')
      await add([range])
      planning.soFar = { ranges: range, articles }
    })
  }

  const whole = plan().catch((error: unknown) => {
    planning.failure = { error }
  })
  const archive = createArchive(queue, ledger, options.templateVersion, planning)
  return {
    ...archive,
    async close() {
      isClosed = true
      await whole
      await archive.close()
    },
  }
}

/**
 * Open an archive that another process plans, or has planned: to look how far it is, to pause or cancel it.
 *
 * @param options - Configuration, as {@linkcode renderArchive} was given it.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  expectOptions(options, 'openArchive')
  const { ledger, queue } = await open(options)
  return createArchive(queue, ledger, options.templateVersion)
}

async function open(options: ArchiveOptions): Promise<{ ledger: Ledger; queue: RangeQueue }> {
  checkOptions(options, {
    ...{ connection: 'string', name: 'string', target: 'object', templateVersion: 'string' },
  })
  const { connection, name = 'archive', target, templateVersion } = options
  checkName('name', name)
  checkName('templateVersion', templateVersion)
  const server = await serverAt(connection)
  const queue = server.queue(`${name}-${templateVersion}`)
  await ready(queue)
  return { queue, ledger: createLedger(target, name, templateVersion) }
}

/** A driver would try again for ever to reach a server that was never there. */
async function ready(queue: RangeQueue): Promise<void> {
  const failed = new Promise<never>((_, reject) => queue.once('error', reject))
  try {
    await Promise.race([queue.waitUntilReady(), failed])
  } catch (error) {
    await queue.close().catch(() => {})
    throw error
  }
  // From here on, who asks hears of it.
  queue.on('error', () => {})
}
