import { workerData } from 'node:worker_threads'
import type { Issue } from '@standfirst/core'
import { type LoadConfigOptions, loadConfig, type SiteFile, siteOf } from '@standfirst/publication'
import { type ArticleBatch, type BatchResult, buildArticles } from './build-articles.ts'
import type { BuildContext } from './build-context.ts'
import { buildFeeds, type FeedBatch } from './build-feeds.ts'
import type { ManifestEntry } from './manifest.ts'

/** What each worker is given when it starts. */
export interface WorkerData {
  root: string
  /** What the command line said: functions of the configuration can't be sent, so it is read anew. */
  load: LoadConfigOptions
  files: [string, SiteFile][]
}

let context: Promise<BuildContext> | undefined

/** {@linkcode buildArticles} in a worker. */
export async function articles(batch: ArticleBatch): Promise<BatchResult<ManifestEntry>> {
  context ??= start()
  return buildArticles(batch, await context)
}

/** {@linkcode buildFeeds} in a worker. */
export async function feeds(batch: FeedBatch): Promise<BatchResult<Issue>> {
  context ??= start()
  return buildFeeds(batch, await context)
}

async function start(): Promise<BuildContext> {
  // tinypool puts data of its own before what it is given.
  const { files, load, root } = (workerData as [unknown, WorkerData])[1]
  const config = await loadConfig(root, load)
  return { config, site: siteOf(config), files: new Map(files) }
}
