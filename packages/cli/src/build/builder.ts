import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Issue } from '@standfirst/core'
import { endIfLate, type LoadConfigOptions } from '@standfirst/publication'
import { type ArticleBatch, type BatchResult, buildArticles } from './build-articles.ts'
import type { BuildContext } from './build-context.ts'
import { buildFeeds, type FeedBatch } from './build-feeds.ts'
import type { ManifestEntry } from './manifest.ts'
import type { WorkerData } from './worker.ts'

/** Builds batches: here, or in worker threads. */
export interface Builder {
  articles(batch: ArticleBatch): Promise<BatchResult<ManifestEntry>>
  feeds(batch: FeedBatch): Promise<BatchResult<Issue>>
  /** End the threads, if there are any; it may be said twice. */
  close(): Promise<void>
}

/** Articles for which starting threads takes longer than it saves. */
const fewest = 300

/**
 * Make a builder.
 *
 * @param count - How many articles there are to build; many are built in threads, one a processor.
 */
export async function createBuilder(
  context: BuildContext,
  load: LoadConfigOptions,
  count: number,
): Promise<Builder> {
  const threads = availableParallelism()
  if (count < fewest || threads < 2) {
    return {
      articles: (batch) => buildArticles(batch, context),
      feeds: async (batch) => buildFeeds(batch, context),
      close: async () => {},
    }
  }
  const { filesHash, root, sitePages } = context.config
  const files = [...context.files]
  const data: WorkerData = { root, load: { ...load, sitePages }, filesHash, files }
  endIfLate()
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    // What is made for an article is soon of no use: with more room, more of it only lies there.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  let closed: Promise<void> | undefined
  return {
    articles: (batch) => pool.run(batch, { name: 'articles' }),
    feeds: (batch) => pool.run(batch, { name: 'feeds' }),
    close() {
      closed ??= pool.destroy()
      return closed
    },
  }
}
