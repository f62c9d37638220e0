import { checkOptions, expectOptions, type OnIssue } from '@standfirst/core'
import type { ArticleSource } from '@standfirst/store'
import { type RangeProcessor, serverAt } from './connection/open-queue.ts'
import { checkName, createLedger } from './range/ledger.ts'
import type { RangeSum } from './range/range-manifest.ts'
import { type RenderArticle, renderRange } from './range/render-range.ts'
import type { ObjectStore } from './target/object-store.ts'

/** Configuration for {@linkcode createWorker}. */
export interface WorkerOptions {
  /** Address of Redis or PostgreSQL: `redis://localhost:6379`, `postgresql://localhost/name`. */
  connection: string
  /** Name of the archive (default: `archive`). */
  name?: string | undefined
  /** The version of what `render` does: a worker takes ranges of this version alone. */
  templateVersion: string
  /** Where articles are read. */
  source: Pick<ArticleSource, 'get'>
  /** Where files are put. */
  target: ObjectStore
  /** Renders an article; `articleRenderer(config)` makes it of a configuration. */
  render: RenderArticle
  /** Articles that are read and written at a time (default: 8). */
  parallel?: number | undefined
  /** After how long a range is given to others if its worker is not heard of: milliseconds (default: 30,000). */
  lease?: number | undefined
  /** Told what a format can't carry (default: nobody is told). */
  onIssue?: OnIssue | undefined
  /** Told of each range that is done (default: nobody is told). */
  onRange?: ((sum: RangeSum) => void) | undefined
  /** Told why a range failed, which is tried again later, and of a server that is away (default: nobody is told). */
  onError?: ((error: Error) => void) | undefined
}

/** Renders ranges until it is closed. */
export interface ArchiveWorker {
  /** End when the range that it is at is done. */
  close(): Promise<void>
}

/**
 * Render ranges that {@linkcode renderArchive} has queued: in any number of processes, on any number of machines.
 *
 * @param options - Configuration.
 * @throws {@linkcode QueueError} if the driver of the server is not installed.
 *
 * @example
 * ```ts
 * const worker = await createWorker({ connection, templateVersion: '7', source, target, render: articleRenderer(config) })
 * ```
 */
export async function createWorker(options: WorkerOptions): Promise<ArchiveWorker> {
  expectOptions(options, 'createWorker')
  checkOptions(options, {
    ...{ connection: 'string', name: 'string', templateVersion: 'string', render: 'function' },
    ...{ source: 'object', target: 'object', lease: 'count', parallel: 'count' },
    ...{ onError: 'function', onIssue: 'function', onRange: 'function' },
  })
  const { lease = 30_000, name = 'archive', parallel = 8, render, source, target } = options
  const { onError = () => {}, onIssue = () => {}, onRange = () => {}, templateVersion } = options
  checkName('name', name)
  checkName('templateVersion', templateVersion)
  const server = await serverAt(options.connection)
  const ledger = createLedger(target, name, templateVersion)

  const process: RangeProcessor = async (job) => {
    const ended = new AbortController()
    let articles = 0
    const look = async () => {
      if ((await ledger.state())?.state === 'cancelled') ended.abort(server.endOf(stopped))
      await job.updateProgress({ articles })
    }
    await look()
    // What can't be told now is told the next time, or when the range is done.
    const ticking = setInterval(() => look().catch(() => {}), 1000)
    const context = { ledger, source, target, render, parallel, onIssue, signal: ended.signal }
    try {
      const sum = await renderRange(job.data.range, {
        ...context,
        onProgress: (done) => {
          articles = done
        },
      })
      onRange(sum)
      return { articles: sum.articles, objects: sum.objects, bytes: sum.bytes }
    } finally {
      clearInterval(ticking)
    }
  }

  const worker = server.worker(`${name}-${templateVersion}`, process, {
    lockDuration: lease,
    stalledInterval: lease,
    // A range is stalled by each end of its worker and of the server, and one that ends its workers must not go on.
    maxStalledCount: 10,
    // The library waits a quarter of a minute after a server was away.
    runRetryDelay: 1000,
  })
  worker.on('error', (error) => onError(error))
  worker.on('failed', (_, error) => onError(error))
  await worker.waitUntilReady()
  return { close: () => worker.close() }
}

const stopped = 'The rendering was cancelled'
