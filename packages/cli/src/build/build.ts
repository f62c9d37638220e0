import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@standfirst/core'
import type { LoadConfigOptions, ResolvedConfig } from '@standfirst/publication'
import {
  createFileHashes,
  hashOf,
  placeInFiles,
  scanSources,
  setOwnAddresses,
  siteOf,
} from '@standfirst/publication'
import { readLock, writeLock } from '../lock/lock-file.ts'
import { lockIssues } from '../lock/lock-issues.ts'
import { addArticles, isCurrent } from './add-articles.ts'
import { addPublication } from './add-publication.ts'
import type { BuildContext } from './build-context.ts'
import type { BuildState } from './build-state.ts'
import { createBuilder } from './builder.ts'
import { besidePath, commit, unfinished } from './commit.ts'
import { conflicts } from './conflicts.ts'
import { filesIn } from './files-in.ts'
import { emptyManifest, forgetLost, type Manifest, readManifest } from './manifest.ts'

/** Configuration for {@linkcode build}. */
export interface BuildOptions {
  /** What the command line said of the configuration. */
  load?: LoadConfigOptions | undefined
  /** The time that it is: an RFC 3339 timestamp; only the sitemap of news depends on it. */
  now: string
  /** Build drafts and withheld articles too: they stand in no feed or list (default: `false`). */
  drafts?: boolean | undefined
  /** Build everything, whether or not it has changed (default: `false`). */
  force?: boolean | undefined
  /** Accept ids and addresses that have changed (default: `false`, and they are errors). */
  updateLock?: boolean | undefined
  /** Write what is right where something is wrong (default: `false`, and nothing is written). */
  keepGoing?: boolean | undefined
  /** Told how many of how many articles and documents are done. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** What a build did. */
export interface BuildResult {
  /** Whether the output folder is as it should be now. */
  success: boolean
  /** Articles of the sources. */
  articles: number
  /** Files of the result. */
  files: number
  /** Files that were written. */
  written: number
  /** Files that were removed, because nothing makes them any more. */
  removed: number
  issues: Issue[]
}

/**
 * Build a publication: everything that has changed since the build before.
 *
 * New files are kept aside until all of them are there. Whether a build starts from nothing, from
 * another build, or from one that was cut off, the result is the same, byte for byte.
 *
 * @param config - Configuration.
 * @param options - Configuration of this build.
 */
export async function build(config: ResolvedConfig, options: BuildOptions): Promise<BuildResult> {
  const { drafts = false, force = false, keepGoing = false, load = {}, now } = options
  const folder = join(config.root, '.standfirst')
  const stage = join(folder, 'stage')
  prepare(folder, stage)
  const before = force ? emptyManifest(config) : readManifest(folder, config)
  const doubtful = unfinished(folder)
  const hashes = createFileHashes(before.stamps, before.time)
  const [{ entries, files, issues }, there] = await Promise.all([
    scanSources(config, hashes),
    filesIn(config.output),
  ])
  const halves = doubtful.map(besidePath).filter((path) => there.has(path))
  const written = new Set([...Object.keys(before.outputs), ...doubtful, ...halves])
  forgetLost(before, there, doubtful)

  const site = siteOf(config)
  const context: BuildContext = { config, site, files }
  const manifest: Manifest = {
    ...emptyManifest(config),
    hash: hashOf(`${config.hash} ${drafts}`),
    time: Date.parse(now),
    stamps: hashes.stamps,
  }
  setOwnAddresses(entries, context, ({ hash, key }) => {
    const known = before.hash === manifest.hash ? before.entries[key] : undefined
    return known?.hash === hash ? known.url : undefined
  })
  const changed = entries.filter((entry) => !isCurrent(entry, { before, context, manifest }))
  const builder = createBuilder(context, load, changed.length)
  const progress = options.onProgress ?? (() => {})
  const state: BuildState = {
    ...{ context, stage, before, manifest, builder, drafts, issues, progress },
    staged: [],
  }
  const isWrong = () => !keepGoing && issues.some(({ severity }) => severity === 'error')
  const failure = { success: false, articles: entries.length, files: 0, written: 0, removed: 0 }
  try {
    await addArticles(entries, changed, state)
    issues.push(...placeInFiles(conflicts(manifest.entries), entries, config))
    const lock = readLock(config.root)
    const cards = Object.values(manifest.entries).flatMap(({ card }) => card ?? [])
    if (lock && !options.updateLock) {
      issues.push(...placeInFiles(lockIssues(lock, manifest.entries), entries, config))
    }
    if (isWrong()) return { ...failure, issues }
    await addPublication(entries, state, now)
    if (isWrong()) return { ...failure, issues }

    const remove = [...written].filter((path) => !Object.hasOwn(manifest.outputs, path))
    commit(folder, { write: state.staged, remove }, manifest)
    writeLock(config.root, cards, lock, Boolean(options.updateLock))
    return {
      success: !issues.some(({ severity }) => severity === 'error'),
      articles: entries.length,
      files: Object.keys(manifest.outputs).length,
      written: state.staged.length,
      removed: remove.length,
      issues,
    }
  } finally {
    await builder.close()
    rmSync(stage, { recursive: true, force: true })
  }
}

function prepare(folder: string, stage: string): void {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
}
