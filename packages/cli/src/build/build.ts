import { rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { LoadConfigOptions, ResolvedConfig } from '@standfirst/publication'
import {
  articleLinks,
  createFileHashes,
  gatherIssues,
  hashOf,
  pictureStore,
  placeInFiles,
  realPath,
  scanSources,
  setOwnAddresses,
  siteOf,
  withPictures,
} from '@standfirst/publication'
import { isLocalSite } from '../lock/is-local-site.ts'
import { readLock, writeLock } from '../lock/lock-file.ts'
import { lockIssues } from '../lock/lock-issues.ts'
import { addArticles, isCurrent } from './add-articles.ts'
import { addLinks } from './add-links.ts'
import { addPublication } from './add-publication.ts'
import type { BuildContext } from './build-context.ts'
import { type BuildResult, refusedResult, resultOf } from './build-result.ts'
import type { BuildState } from './build-state.ts'
import { createBuilder } from './builder.ts'
import { commit, momentaryPaths } from './commit.ts'
import { deadLinks } from './dead-references.ts'
import { filesIn } from './files-in.ts'
import { lockFolders } from './folder-lock.ts'
import { foreignFiles, unknownFiles } from './foreign-files.ts'
import { hideAddresses } from './hide-addresses.ts'
import { type LastBuild, lastBuild } from './last-build.ts'
import { emptyManifest, forgetLost, type Manifest } from './manifest.ts'
import { readState } from './read-state.ts'
import { settle } from './settle.ts'
import { keepOnly, prepare, refuseLinks } from './state-folder.ts'

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
  /** Replace files in the output folder that no build wrote (default: `false`, and they are errors). */
  overwrite?: boolean | undefined
  /** Told how many of how many articles and documents are done. */
  onProgress?: ((done: number, total: number) => void) | undefined
  /** Told once that another build of the same folder has to end first. */
  onWait?: (() => void) | undefined
  /** Given what {@linkcode rebuild} needs of this build in the same process; not where something is wrong. */
  onBuilt?: ((last: LastBuild) => void) | undefined
}

/**
 * Build a publication: everything that has changed since the build before.
 *
 * New files are kept aside until all of them are there. Whether a build starts from nothing, from
 * another build, or from one that was cut off, the result is the same, byte for byte. Builds of one
 * folder wait for each other.
 *
 * @param config - Configuration.
 * @param options - Configuration of this build.
 * @throws {@linkcode SourceChanged} if a source, or the configuration, was saved in the meantime.
 */
export async function build(config: ResolvedConfig, options: BuildOptions): Promise<BuildResult> {
  const folder = join(config.root, '.standfirst')
  const places = [config.root, config.output].map(realPath)
  refuseLinks(folder, config)
  const free = await lockFolders(places, folder, options.onWait ?? (() => {}))
  try {
    return await buildAlone(config, options, folder)
  } finally {
    free()
  }
}

async function buildAlone(
  config: ResolvedConfig,
  options: BuildOptions,
  folder: string,
): Promise<BuildResult> {
  const { drafts = false, force = false, keepGoing = false, load = {}, now } = options
  const stage = join(folder, 'stage')
  prepare(folder)
  const place = relative(config.root, config.output).replaceAll(sep, '/')
  const left = readState(folder, place)
  const known = left.manifest ?? emptyManifest(place)
  const before = force || !left.isCertain ? emptyManifest(place) : known
  const { doubtful } = left
  const hashes = createFileHashes(before.stamps, before.time)
  const [{ entries, files, issues }, there] = await Promise.all([
    scanSources(config, hashes),
    filesIn(config.output),
  ])
  issues.unshift(...left.issues)
  const halves = doubtful.flatMap(momentaryPaths).filter((path) => there.has(path))
  const own = new Set([...Object.keys(known.outputs), ...doubtful, ...halves])
  forgetLost(before, there, doubtful)

  for (const { article, key } of config.sitePages.pages) {
    issues.push(...(await pictureStore(config, files).make(article, key)))
  }
  const site = siteOf(withPictures(config, files))
  const context: BuildContext = { config, site, files }
  const manifest: Manifest = {
    ...emptyManifest(place),
    hash: hashOf(`${config.hash} ${drafts}`),
    time: Date.parse(now),
    stamps: hashes.stamps,
  }
  setOwnAddresses(entries, context, ({ hash, key }) => {
    const old = before.hash === manifest.hash ? before.entries[key] : undefined
    return old?.hash === hash ? old.url : undefined
  })
  const changed = entries.filter((entry) => !isCurrent(entry, { before, context, manifest }))
  const builder = await createBuilder(context, load, changed.length)
  const progress = options.onProgress ?? (() => {})
  const state: BuildState = {
    ...{ context, site, stage, before, manifest, builder, drafts, issues, progress },
    hidden: [],
    staged: [],
    kept: new Map(),
  }
  const isWrong = () => !keepGoing && issues.some(({ severity }) => severity === 'error')
  const told = () => gatherIssues(issues, entries, config)
  try {
    await addArticles(entries, changed, state)
    await hideAddresses(entries, state)
    const lock = isLocalSite(config.feed.url) ? undefined : readLock(config.root)
    if (lock && !options.updateLock) {
      issues.push(
        ...placeInFiles(
          lockIssues(lock, manifest.entries, config.gone, known.entries),
          entries,
          config,
        ),
      )
    }
    const plan = settle(entries, state, now)
    if (isWrong()) return refusedResult(entries.length, told())
    const linksOf = articleLinks(plan.feed, site)
    await addLinks(entries, linksOf, state)
    await addPublication(plan, state)
    // What follows needs memory itself, and no threads.
    await builder.close()
    const overwrite = Boolean(options.overwrite)
    const foreign = foreignFiles(state.staged, {
      ...{ output: config.output, there, own, stage, overwrite },
    })
    for (const issue of foreign.issues) issues.push(issue)
    if (isWrong()) return refusedResult(entries.length, told())
    const dead = deadLinks(entries, plan, state)
    issues.push(...dead.ofConfig)
    for (const entry of entries) issues.push(...dead.of(entry, manifest.entries[entry.key]))

    for (const path of foreign.blocked) delete manifest.outputs[path]
    const write = state.staged.filter(
      (path) => !foreign.same.has(path) && !foreign.blocked.has(path),
    )
    const isThere = (path: string) => there.has(path)
    const isGone = (path: string) => !Object.hasOwn(manifest.outputs, path)
    const remove = [...[...own].filter(isThere), ...foreign.replaced].filter(isGone)
    if (!left.manifest) {
      const isUnknown = (path: string) =>
        !Object.hasOwn(manifest.outputs, path) && !own.has(path) && !foreign.replaced.has(path)
      for (const issue of unknownFiles([...there].filter(isUnknown).sort())) issues.push(issue)
    }
    // What a renderer has started, and nothing waits for, may have failed already.
    await setImmediate()
    commit(folder, config.output, { write, remove, there }, manifest)
    keepOnly(
      plan.copied.map(({ from }) => from),
      join(folder, 'pictures'),
    )
    const built = Object.values(manifest.entries)
    if (!isLocalSite(config.feed.url)) {
      const cards = built.flatMap(({ card }) => card ?? [])
      writeLock(config.root, cards, lock, Boolean(options.updateLock))
    }
    const result = resultOf(manifest, config.sitePages, {
      entries: entries.length,
      issues: told(),
      ...{ written: write.length, removed: remove.length },
    })
    if (result.success && options.onBuilt) {
      options.onBuilt(lastBuild(entries, { dead, linksOf, plan, result, state }))
    }
    return result
  } finally {
    await builder.close()
    rmSync(stage, { recursive: true, force: true })
  }
}
