import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Article, Issue } from '@standfirst/core'
import type { LoadConfigOptions } from '../config/load-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { PlannedFeed, PlannedOutput } from '../output/planned-output.ts'
import { publicationOutputs } from '../output/publication-outputs.ts'
import { newestFirst } from '../publication/load-publication.ts'
import type { ReadContext } from '../publication/read-article.ts'
import { lookUp } from '../publication/resolve-files.ts'
import { setOwnAddresses } from '../publication/set-own-addresses.ts'
import { hashOf } from '../source/hash-of.ts'
import { scanSources } from '../source/scan.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { once } from './build-articles.ts'
import { createBuilder } from './builder.ts'
import { commit, unfinished } from './commit.ts'
import { conflicts } from './conflicts.ts'
import { copiedFiles } from './copied-files.ts'
import { emptyManifest, type Manifest, type ManifestEntry, readManifest } from './manifest.ts'
import { createStage } from './stage.ts'

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
  const stageFolder = join(folder, 'stage')
  prepare(folder, stageFolder)
  const state = hashOf(`${config.hash} ${drafts}`)
  const before = force ? emptyManifest(config) : readManifest(folder, config)
  const stray = new Set([...Object.keys(before.outputs), ...unfinished(folder)])
  forgetLost(before, unfinished(folder))
  const isSame = before.hash === state

  const scan = await scanSources(config)
  const context: ReadContext = { config, files: scan.files }
  const known = (entry: SourceEntry): ManifestEntry | undefined => {
    const found = isSame ? before.entries[entry.key] : undefined
    return found?.hash === entry.hash ? found : undefined
  }
  setOwnAddresses(scan.entries, context, (entry) => known(entry)?.url)

  const manifest: Manifest = { ...emptyManifest(config), hash: state }
  const changed = scan.entries.filter((entry) => !isCurrent(known(entry), before, context))
  const builder = createBuilder(context, load, changed.length)
  const staged: string[] = []
  const previous = (paths: readonly string[]) =>
    Object.fromEntries(
      paths.flatMap((path) => (before.outputs[path] ? [[path, before.outputs[path][1]]] : [])),
    )
  try {
    const built = new Map<string, ManifestEntry>()
    let done = 0
    await Promise.all(
      cut(changed, 100).map(async (entries) => {
        const old = entries.flatMap(({ key }) => before.entries[key]?.outputs ?? [])
        const batch = { entries, drafts, stage: stageFolder, before: previous(old) }
        const result = await builder.articles(batch)
        for (const [index, one] of result.entries.entries())
          built.set(entries[index]?.key ?? '', one)
        for (const [path, content] of result.outputs) manifest.outputs[path] = ['', content]
        staged.push(...result.staged)
        done += entries.length
        options.onProgress?.(done, changed.length)
      }),
    )
    for (const entry of scan.entries) {
      const one = built.get(entry.key) ?? before.entries[entry.key]
      if (!one) continue
      manifest.entries[entry.key] = one
      if (built.has(entry.key)) continue
      for (const path of one.outputs) {
        const output = before.outputs[path]
        if (output) manifest.outputs[path] = output
      }
    }

    const issues = [
      ...scan.issues,
      ...scan.entries.flatMap(({ key }) => manifest.entries[key]?.issues ?? []),
      ...conflicts(manifest.entries),
    ]
    const failed = issues.some(({ severity }) => severity === 'error')
    if (failed && !keepGoing) {
      rmSync(stageFolder, { recursive: true, force: true })
      return {
        success: false,
        articles: scan.entries.length,
        files: 0,
        written: 0,
        removed: 0,
        issues,
      }
    }

    const entryOf = entriesByCard(scan.entries, manifest)
    const cards = [...entryOf.keys()]
    const planned = publicationOutputs(newestFirst(config.feed, cards), config, now)
    const stage = createStage(stageFolder)
    const keyOf = (path: string, articles: readonly Article[], rest: unknown) =>
      hashOf(JSON.stringify([state, path, rest, articles.map((card) => entryOf.get(card)?.hash)]))

    issues.push(...(await buildPlannedFeeds()))
    for (const output of planned.outputs) buildOutput(output)
    for (const { content, from, path } of copiedFiles(config, scan.files, manifest.entries)) {
      if (isTaken(path, from)) continue
      manifest.outputs[path] = ['', stage.add(path, content, before.outputs[path]?.[1])]
    }
    staged.push(...stage.paths)

    const remove = [...stray].filter((path) => !Object.hasOwn(manifest.outputs, path))
    if (issues.some(({ severity }) => severity === 'error') && !keepGoing) {
      rmSync(stageFolder, { recursive: true, force: true })
      return {
        success: false,
        articles: scan.entries.length,
        files: 0,
        written: 0,
        removed: 0,
        issues,
      }
    }
    commit(folder, { write: staged, remove }, manifest)
    return {
      success: !issues.some(({ severity }) => severity === 'error'),
      articles: scan.entries.length,
      files: Object.keys(manifest.outputs).length,
      written: staged.length,
      removed: remove.length,
      issues,
    }

    function isTaken(path: string, by: string): boolean {
      if (!Object.hasOwn(manifest.outputs, path)) return false
      issues.push(taken(path, by))
      return true
    }

    function buildOutput({ articles, path, render, state: rest }: PlannedOutput): void {
      if (isTaken(path, 'a list, sitemap or stylesheet')) return
      const key = keyOf(path, articles, rest)
      const old = before.outputs[path]
      if (old?.[0] === key) {
        manifest.outputs[path] = old
        issues.push(...(old[2] ?? []))
        return
      }
      const found: Issue[] = []
      const content = stage.add(path, render(once((issue) => found.push(issue))), old?.[1])
      issues.push(...found)
      manifest.outputs[path] = found.length ? [key, content, found] : [key, content]
    }

    /** Documents that show the same articles are built together. */
    async function buildPlannedFeeds(): Promise<Issue[]> {
      const groups = new Map<string, PlannedFeed[]>()
      const keys = new Map<string, string>()
      const found: Issue[] = []
      for (const document of planned.feeds) {
        const { articles, feed, form, path } = document
        if (isTaken(path, 'a feed')) continue
        const key = keyOf(path, articles, [form, feed])
        const old = before.outputs[path]
        manifest.outputs[path] = old?.[0] === key ? old : [key, '']
        if (old?.[0] === key) {
          found.push(...(old[2] ?? []))
          continue
        }
        keys.set(path, key)
        const name = articles.map(({ id }) => id).join('\n')
        groups.set(name, [...(groups.get(name) ?? []), document])
      }
      let finished = 0
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const documents = group.map(({ articles: _, ...document }) => document)
          const entries = (group[0]?.articles ?? []).flatMap((card) => entryOf.get(card) ?? [])
          const old = previous(documents.map(({ path }) => path))
          const result = await builder.feeds({
            documents,
            entries,
            stage: stageFolder,
            before: old,
          })
          for (const [index, [path, content]] of result.outputs.entries()) {
            const key = keys.get(path) ?? ''
            const own = index === 0 && result.entries.length > 0
            manifest.outputs[path] = own ? [key, content, result.entries] : [key, content]
          }
          staged.push(...result.staged)
          found.push(...result.entries)
          finished++
          options.onProgress?.(changed.length + finished, changed.length + groups.size)
        }),
      )
      return found
    }
  } finally {
    await builder.close()
  }
}

function prepare(folder: string, stage: string): void {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
}

/** Forget what is not there as it was written: removed by somebody, or changed by a build cut off. */
function forgetLost(manifest: Manifest, doubtful: readonly string[]): void {
  const there = new Set(
    existsSync(manifest.output)
      ? readdirSync(manifest.output, { recursive: true }).map((path) =>
          String(path).replaceAll(sep, '/'),
        )
      : [],
  )
  for (const path of doubtful) there.delete(path)
  for (const path of Object.keys(manifest.outputs)) {
    if (!there.has(path)) delete manifest.outputs[path]
  }
}

/** Whether an article is as it was built: the article, its outputs, and what is beside it. */
function isCurrent(
  entry: ManifestEntry | undefined,
  before: Manifest,
  { files }: ReadContext,
): boolean {
  if (!entry) return false
  if (!entry.outputs.every((path) => Object.hasOwn(before.outputs, path))) return false
  return Object.entries(entry.lookups).every(([url, found]) => lookUp(url, files) === found)
}

function entriesByCard(
  entries: readonly SourceEntry[],
  manifest: Manifest,
): Map<Article, SourceEntry> {
  return new Map(
    entries.flatMap((entry) => {
      const card = manifest.entries[entry.key]?.card
      return card ? [[card, entry] as const] : []
    }),
  )
}

function taken(path: string, by: string): Issue {
  return {
    code: 'path-taken',
    severity: 'error',
    message: `Found \`${path}\` for ${by}, expected no other file there.`,
    path: [],
    fix: 'Give one of them another address, or switch the output off in the configuration.',
  }
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
