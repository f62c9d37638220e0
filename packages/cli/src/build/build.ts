import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Issue } from '@standfirst/core'
import type { LoadConfigOptions, ResolvedConfig } from '@standfirst/publication'
import {
  createFileHashes,
  gatherIssues,
  hashOf,
  isWithin,
  pictureStore,
  placeInFiles,
  realPath,
  scanSources,
  setOwnAddresses,
  siteOf,
  withPictures,
} from '@standfirst/publication'
import { CliError } from '../cli-error.ts'
import { isLocalSite } from '../lock/is-local-site.ts'
import { readLock, writeLock } from '../lock/lock-file.ts'
import { lockIssues } from '../lock/lock-issues.ts'
import { addArticles, isCurrent } from './add-articles.ts'
import { addLinks } from './add-links.ts'
import { addPublication } from './add-publication.ts'
import type { BuildContext } from './build-context.ts'
import type { BuildState } from './build-state.ts'
import { createBuilder } from './builder.ts'
import { commit, momentaryPaths } from './commit.ts'
import { deadInArticles } from './dead-references.ts'
import { filesIn } from './files-in.ts'
import { lockFolders } from './folder-lock.ts'
import { foreignFiles, unknownFiles } from './foreign-files.ts'
import { hideAddresses } from './hide-addresses.ts'
import { emptyManifest, forgetLost, type Manifest, type ManifestEntry } from './manifest.ts'
import { readState } from './read-state.ts'
import { settle } from './settle.ts'

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
}

/** What a build did. */
export interface BuildResult {
  /** Whether the output folder is as it should be now. */
  success: boolean
  /** Whether nothing was written, because of what is wrong. */
  isRefused: boolean
  /** Articles that are in the result. */
  articles: number
  /** Articles that something wrong has kept out of it. */
  leftOut: number
  /** Articles and pages that their author holds back: drafts, and what is withheld. */
  heldBack: { articles: number; pages: number }
  /** Articles and pages that are dated after the time of the build, and the first of their dates. */
  waiting: { articles: number; pages: number; next?: string | undefined }
  /** When an article begins or ceases to be seen next: a build is due then. */
  changesAt?: string | undefined
  /** Parts of articles and feeds that formats have no place for. */
  lost: number
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
  const builder = createBuilder(context, load, changed.length)
  const progress = options.onProgress ?? (() => {})
  const state: BuildState = {
    ...{ context, site, stage, before, manifest, builder, drafts, issues, progress },
    hidden: [],
    staged: [],
  }
  const isWrong = () => !keepGoing && issues.some(({ severity }) => severity === 'error')
  const refused = (): BuildResult => {
    const nothing = {
      waiting: { articles: 0, pages: 0 },
      heldBack: { articles: 0, pages: 0 },
      articles: 0,
      lost: 0,
      leftOut: entries.length,
      files: 0,
      written: 0,
      removed: 0,
    }
    return {
      success: false,
      isRefused: true,
      ...nothing,
      issues: gatherIssues(issues, entries, config),
    }
  }
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
    if (isWrong()) return refused()
    await addLinks(entries, plan, state)
    await addPublication(plan, state)
    const overwrite = Boolean(options.overwrite)
    const foreign = foreignFiles(state.staged, {
      ...{ output: config.output, there, own, stage, overwrite },
    })
    issues.push(...foreign.issues)
    if (isWrong()) return refused()
    issues.push(...deadInArticles(entries, plan, state))

    for (const path of foreign.blocked) delete manifest.outputs[path]
    const write = state.staged.filter(
      (path) => !foreign.same.has(path) && !foreign.blocked.has(path),
    )
    const isGone = (path: string) => there.has(path) && !Object.hasOwn(manifest.outputs, path)
    const remove = [...own, ...foreign.replaced].filter(isGone)
    if (!left.manifest) {
      const isUnknown = (path: string) =>
        !Object.hasOwn(manifest.outputs, path) && !own.has(path) && !foreign.replaced.has(path)
      issues.push(...unknownFiles([...there].filter(isUnknown).sort()))
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
    const { unseen: hiddenPages } = config.sitePages
    const articlesWait = built.flatMap((one) => one.waits ?? [])
    const pagesWait = hiddenPages.flatMap((one) => one.waits ?? [])
    const changes = [...built, config.sitePages].flatMap((one) => one.changesAt ?? []).sort(byTime)
    const isIn = ({ card, outputs }: ManifestEntry) => Boolean(card) || outputs.length > 0
    const articles = built.filter(isIn).length
    const unseen = built.filter((one) => one.url && !isIn(one))
    const losses = [
      ...built.map(({ lost = 0 }) => lost),
      ...Object.values(manifest.outputs).map(([, , , lost = 0]) => lost),
    ]
    return {
      success: !issues.some(({ severity }) => severity === 'error'),
      isRefused: false,
      articles,
      leftOut: entries.length - articles - unseen.length,
      heldBack: {
        articles: unseen.filter(({ waits }) => waits === undefined).length,
        pages: hiddenPages.length - pagesWait.length,
      },
      lost: losses.reduce((sum, lost) => sum + lost, 0),
      files: Object.keys(manifest.outputs).length,
      waiting: {
        ...{ articles: articlesWait.length, pages: pagesWait.length },
        next: [...articlesWait, ...pagesWait].sort(byTime)[0],
      },
      changesAt: changes[0],
      written: write.length,
      removed: remove.length,
      issues: gatherIssues(issues, entries, config),
    }
  } finally {
    await builder.close()
    rmSync(stage, { recursive: true, force: true })
  }
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other)
}

/** Remove from the cache what this build has not used: pictures that are others now, or gone. */
function keepOnly(used: readonly string[], cache: string): void {
  const kept = new Set(used)
  if (!existsSync(cache)) return
  for (const name of readdirSync(cache)) {
    const file = join(cache, name)
    if (!kept.has(file)) rmSync(file, { recursive: true, force: true })
  }
}

function prepare(folder: string): void {
  for (const name of ['stage', 'undo']) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  // A link to what is not there yet would be followed.
  if (!lstatSync(ignore, { throwIfNoEntry: false })) writeFileSync(ignore, '*\n', { flag: 'wx' })
}

/**
 * What a build keeps for itself, and the output folder, are emptied and replaced: not where a link leads
 * that somebody has made.
 */
function refuseLinks(folder: string, { linkedFolders, output, root }: ResolvedConfig): void {
  const isNamed = (real: string) => linkedFolders.map(realPath).some((one) => isWithin(real, one))
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  if (isLink && !isNamed(realPath(folder))) throw leadsOut('.standfirst', folder)
  // A folder outside of the publication is where the configuration wants it.
  if (!isWithin(output, root) || isWithin(realPath(output), realPath(root))) return
  if (!isNamed(realPath(output))) throw leadsOut(relative(root, output), output)
}

function leadsOut(name: string, path: string): CliError {
  return new CliError(
    `Found \`${name.replaceAll(sep, '/')}\` to be a link to \`${realPath(path)}\`, expected a folder of the publication: remove the link, or name the folder that it leads to in \`linkedFolders\`.`,
  )
}
