import { workerData } from 'node:worker_threads'
import type { Issue } from '@standfirst/core'
import { type LoadConfigOptions, loadConfig } from '../config/load-config.ts'
import type { ReadContext } from '../publication/read-article.ts'
import type { SiteFile } from '../source/source-entry.ts'
import { type ArticleBatch, type BatchResult, buildArticles } from './build-articles.ts'
import { buildFeeds, type FeedBatch } from './build-feeds.ts'
import type { ManifestEntry } from './manifest.ts'

/** What each worker is given when it starts. */
export interface WorkerData {
  root: string
  /** What the command line said: functions of the configuration can't be sent, so it is read anew. */
  load: LoadConfigOptions
  files: [string, SiteFile][]
}

let context: Promise<ReadContext> | undefined

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

async function start(): Promise<ReadContext> {
  // tinypool puts data of its own before what it is given.
  const { files, load, root } = (workerData as [unknown, WorkerData])[1]
  return { config: await loadConfig(root, load), files: new Map(files) }
}
