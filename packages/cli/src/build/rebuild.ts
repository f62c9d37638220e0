import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@standfirst/core'
import type { PlannedFeed, ResolvedConfig, SourceEntry } from '@standfirst/publication'
import { gatherIssues, newsSitemapOutputs, realPath, sourceHash } from '@standfirst/publication'
import { addArticles } from './add-articles.ts'
import { insertLinks } from './add-links.ts'
import { addPublication } from './add-publication.ts'
import type { BuildOptions } from './build.ts'
import type { BuildResult } from './build-result.ts'
import type { BuildState } from './build-state.ts'
import { createBuilder } from './builder.ts'
import { commit } from './commit.ts'
import { lockFolders } from './folder-lock.ts'
import { isAsKnown } from './is-as-known.ts'
import { type LastBuild, stampOfState } from './last-build.ts'
import { emptyManifest, type Manifest } from './manifest.ts'
import { prepare, refuseLinks } from './state-folder.ts'

/** Files that may change at once: of more, a build looks at all. */
const mostFiles = 20

/** Configuration for {@linkcode rebuild}. */
type RebuildOptions = Pick<BuildOptions, 'load' | 'now' | 'onWait'>

/**
 * Build after the texts of a few articles have changed, and nothing else: only what shows these articles is looked
 * at, and the time that it takes doesn't grow with the publication. The outputs are those that {@linkcode build}
 * makes, byte for byte.
 *
 * @param config - Configuration, as it is now.
 * @param last - What the build before left; it is brought up to date.
 * @param paths - Absolute paths of all that was saved, added or removed since.
 * @returns `undefined` if more has changed, or may have: nothing is done then, and all is to be built.
 * @throws {@linkcode SourceChanged} if a source was saved in the meantime.
 */
export async function rebuild(
  config: ResolvedConfig,
  last: LastBuild,
  paths: ReadonlySet<string>,
  options: RebuildOptions,
): Promise<BuildResult | undefined> {
  if (!isSteady(config, last, options.now)) return undefined
  const folder = join(config.root, '.standfirst')
  refuseLinks(folder, config)
  const places = [config.root, config.output].map(realPath)
  const free = await lockFolders(places, folder, options.onWait ?? (() => {}))
  try {
    if (stampOfState(config.root) !== last.stamp) return undefined
    const changed = changedIn(paths, last)
    return changed && (await rebuildAlone(changed, folder, last, options))
  } finally {
    free()
  }
}

/** Whether nothing but texts can have changed: neither the configuration nor, with the time, what is seen. */
function isSteady(config: ResolvedConfig, last: LastBuild, now: string): boolean {
  const { context, manifest, result } = last
  const { hash, output, sources } = context.config
  const time = Date.parse(now)
  return (
    config.hash === hash &&
    config.output === output &&
    // What a function gives may be something else each time.
    !sources.some((source) => typeof source === 'function') &&
    time >= manifest.time &&
    !(result.changesAt !== undefined && Date.parse(result.changesAt) <= time)
  )
}

/** The articles of paths, as their files are now; `undefined` if a path is anything else. */
function changedIn(paths: ReadonlySet<string>, { byFile }: LastBuild): SourceEntry[] | undefined {
  if (paths.size > mostFiles) return undefined
  const changed: SourceEntry[] = []
  for (const path of paths) {
    const entry = byFile.get(path)
    if (!entry || !existsSync(path)) return undefined
    const hash = sourceHash(entry, readFileSync(path))
    if (hash !== entry.hash) changed.push({ ...entry, hash })
  }
  return changed
}

async function rebuildAlone(
  changed: readonly SourceEntry[],
  folder: string,
  last: LastBuild,
  { load = {}, now }: RebuildOptions,
): Promise<BuildResult | undefined> {
  const { cards, drafts, hidden, manifest: known, site } = last
  const { output } = last.context.config
  const feeds = feedsWith(changed, last)
  const news = newsSitemapOutputs(last.plan.feed, site, now)
  const own = changed.flatMap(({ key }) => known.entries[key]?.outputs ?? [])
  const paths = [...own, ...[...feeds, ...news].map(({ path }) => path)]
  // Somebody has removed one.
  if (!paths.every((path) => known.outputs[path] && existsSync(join(output, path))))
    return undefined

  const sources = sourcesOf(feeds, changed, last)
  const context = { ...last.context, config: { ...last.context.config, now } }
  const stage = join(folder, 'stage')
  prepare(folder)
  const before: Manifest = {
    ...known,
    entries: pick(
      known.entries,
      [...sources.values(), ...changed].map(({ key }) => key),
    ),
    outputs: pick(known.outputs, paths),
  }
  const state: BuildState = {
    ...{ context, drafts, hidden, site, stage, before },
    manifest: {
      ...emptyManifest(known.output),
      ...{ hash: known.hash, entries: { ...before.entries } },
    },
    builder: await createBuilder(context, load, changed.length),
    ...{ issues: [], kept: new Map(), staged: [], progress() {} },
  }
  const { entries, outputs } = state.manifest
  try {
    await addArticles(changed, changed, state)
    for (const { key } of changed) {
      const [one, old] = [entries[key], before.entries[key]]
      if (!one || !old || !isAsKnown(one, old, context.files)) return undefined
    }
    const staged = new Set(state.staged)
    for (const { key } of changed) {
      if (!insertLinks(key, last.linksOf, staged, state)) return undefined
    }
    state.staged = [...staged]
    await addPublication({ copied: [], feeds, outputs: news, sources }, state)
    for (const entry of changed) state.issues.push(...last.dead.of(entry, entries[entry.key]))
    if (state.issues.some(({ severity }) => severity === 'error')) return undefined
    if (state.staged.length > 0) {
      const changes = { write: state.staged, remove: [], there: new Set(paths) }
      commit(folder, output, changes, known, [...last.unsaved])
      last.stamp = stampOfState(context.config.root)
    }
    for (const path of state.staged) last.unsaved.add(path)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }

  const keys = new Set(changed.map(({ key }) => key))
  const lost = last.result.lost + lostIn(entries, outputs) - lostIn(before.entries, before.outputs)
  Object.assign(known.entries, pick(entries, [...keys]))
  Object.assign(known.outputs, outputs)
  for (const entry of changed) {
    const card = cards.get(entry.key)
    if (card) last.plan.sources.set(card, entry)
    if (entry.origin.kind === 'markdown') last.byFile.set(entry.origin.file, entry)
  }
  const isOfThem = ({ file }: { file?: string | undefined }) => keys.has(file ?? '')
  const issues = gatherIssues(state.issues.filter(isOfThem), changed, context.config)
  const elsewhere = last.result.issues.filter((issue) => !isOfThem(issue))
  const result = { ...last.result, issues, lost, removed: 0, written: state.staged.length }
  last.result = { ...result, issues: [...elsewhere, ...issues] }
  return { ...result, elsewhere: elsewhere.length }
}

/** The documents that show one of these articles. */
function feedsWith(changed: readonly SourceEntry[], { cards, shownIn }: LastBuild): PlannedFeed[] {
  const shown = changed.flatMap(({ key }) => {
    const card = cards.get(key)
    return (card && shownIn.get(card)) ?? []
  })
  return [...new Set(shown)]
}

/** Where the articles of documents are from, now. */
function sourcesOf(
  documents: readonly PlannedFeed[],
  changed: readonly SourceEntry[],
  { plan }: LastBuild,
): Map<Article, SourceEntry> {
  const now = new Map(changed.map((entry) => [entry.key, entry]))
  const sources = new Map<Article, SourceEntry>()
  for (const article of documents.flatMap(({ articles }) => articles)) {
    const entry = plan.sources.get(article)
    if (entry) sources.set(article, now.get(entry.key) ?? entry)
  }
  return sources
}

function pick<Value>(
  all: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(all, name) ? [[name, all[name] as Value]] : [])),
  )
}

function lostIn(entries: Manifest['entries'], outputs: Manifest['outputs']): number {
  const counts = [
    ...Object.values(entries).map(({ lost = 0 }) => lost),
    ...Object.values(outputs).map(([, , , lost = 0]) => lost),
  ]
  return counts.reduce((sum, lost) => sum + lost, 0)
}
