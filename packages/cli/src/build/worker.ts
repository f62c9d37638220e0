import { workerData } from 'node:worker_threads'
import type { Issue } from '@standfirst/core'
import {
  type LoadConfigOptions,
  loadConfig,
  type SiteFile,
  siteOf,
  watchOwnCode,
  withPictures,
} from '@standfirst/publication'
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
  /** Of the files of the configuration, as they were read. */
  filesHash: string
}

let context: Promise<BuildContext | string> | undefined

/** {@linkcode buildArticles} in a worker. */
export async function articles(batch: ArticleBatch): Promise<BatchResult<ManifestEntry>> {
  context ??= start()
  const started = await context
  if (typeof started === 'string') return changed(started)
  return buildArticles(batch, started)
}

/** {@linkcode buildFeeds} in a worker. */
export async function feeds(batch: FeedBatch): Promise<BatchResult<Issue>> {
  context ??= start()
  const started = await context
  if (typeof started === 'string') return changed(started)
  return buildFeeds(batch, started)
}

/** @returns What a build needs to know; the configuration's file if that has been saved meanwhile. */
async function start(): Promise<BuildContext | string> {
  // tinypool puts data of its own before what it is given.
  const { files, filesHash, load, root } = (workerData as [unknown, WorkerData])[1]
  watchOwnCode(load.timeLimit ?? 30)
  const config = await loadConfig(root, load)
  if (config.filesHash !== filesHash) return config.file ?? root
  const known = new Map(files)
  return { config, site: siteOf(withPictures(config, known)), files: known }
}

function changed(file: string) {
  return { entries: [], outputs: [], staged: [], changed: file }
}
