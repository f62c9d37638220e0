import type { Article, Issue } from '@standfirst/core'
import type { PlannedFeed, PlannedOutput, SourceEntry } from '@standfirst/publication'
import { attempt, hashOf, publishedFile } from '@standfirst/publication'
import { type BuildState, contentsBefore } from './build-state.ts'
import { once } from './once.ts'
import type { Plan } from './plan.ts'
import { unchangedSince } from './read-unchanged.ts'
import { SourceChanged } from './source-changed.ts'
import { createStage, type Stage } from './stage.ts'

/** Build what is planned of the publication as a whole, as far as it has changed, and copy what is copied. */
export async function addPublication(
  { copied, feeds, outputs, sources }: Pick<Plan, 'copied' | 'feeds' | 'outputs' | 'sources'>,
  state: BuildState,
): Promise<void> {
  const { before, manifest } = state
  // Feeds show whole articles, all else their cards.
  const namesOf = (articles: readonly Article[], which: 0 | 1) =>
    articles.map((card) => {
      const { hides = [], names } = manifest.entries[sources.get(card)?.key ?? ''] ?? {}
      return [names?.[which], ...hides].join(' ')
    })
  const keyOf = (path: string, rest: unknown, names: readonly string[]) =>
    hashOf(JSON.stringify([manifest.hash, path, rest, names]))

  await addFeeds(
    feeds,
    sources,
    ({ articles, feed, form, path }) => keyOf(path, [form, feed], namesOf(articles, 0)),
    state,
  )
  const stage = createStage(state.stage)
  for (const output of outputs) {
    const key = keyOf(output.path, output.state, namesOf(output.articles, 1))
    addOutput(output, key, stage, state)
  }
  for (const { from, path } of copied) {
    const content = publishedFile(from, state.context.config)
    manifest.outputs[path] = ['', stage.add(path, content, before.outputs[path]?.[1])]
  }
  for (const path of stage.paths) state.staged.push(path)
}

function addOutput(
  { path, render }: PlannedOutput,
  key: string,
  stage: Stage,
  state: BuildState,
): void {
  if (takeOver(path, key, state)) return
  const found: Issue[] = []
  const told = once((issue) => found.push(issue))
  const onIssue = told.of(path.endsWith('.html') ? 'lists' : path)
  const text = attempt(() => render(onIssue), `\`${path}\``, onIssue)
  if (text === undefined) {
    state.issues.push(...found)
    return
  }
  const content = stage.add(path, text, state.before.outputs[path]?.[1])
  state.issues.push(...found)
  state.manifest.outputs[path] =
    found.length || told.lost ? [key, content, found, told.lost] : [key, content]
}

/** Documents that show the same articles are built together, so that each article is read once. */
async function addFeeds(
  documents: readonly PlannedFeed[],
  sources: ReadonlyMap<Article, SourceEntry>,
  keyOf: (document: PlannedFeed) => string,
  state: BuildState,
): Promise<void> {
  const { builder, hidden, manifest, stage } = state
  const groups = new Map<string, PlannedFeed[]>()
  const keys = new Map<string, string>()
  for (const document of documents) {
    const { articles, path } = document
    const key = keyOf(document)
    if (takeOver(path, key, state)) continue
    keys.set(path, key)
    const name = articles.map(({ id }) => id).join('\n')
    const group = groups.get(name)
    if (group) group.push(document)
    else groups.set(name, [document])
  }
  const groupsOfEntries = Array.from(groups.values(), (group) => ({
    group,
    entries: (group[0]?.articles ?? []).flatMap((card) => sources.get(card) ?? []),
  }))
  const isUnchanged = unchangedSince(manifest)
  for (const entry of new Set(groupsOfEntries.flatMap(({ entries }) => entries))) {
    // What was not kept is read, and compared then.
    if (state.kept.has(entry.key) && !isUnchanged(entry)) throw new SourceChanged(entry.key)
  }
  let done = 0
  await Promise.all(
    groupsOfEntries.map(async ({ entries, group }) => {
      const result = await builder.feeds({
        documents: group.map(({ articles: _, ...document }) => document),
        ...{ entries, hidden, stage },
        kept: entries.map(({ key }) => state.kept.get(key)),
        before: contentsBefore(
          state,
          group.map(({ path }) => path),
        ),
      })
      if (result.changed !== undefined) throw new SourceChanged(result.changed)
      for (const [index, [path, content]] of result.outputs.entries()) {
        const key = keys.get(path) ?? ''
        // What was found is kept with the first document of the group.
        const { entries, lost = 0 } = result
        const own = index === 0 && (entries.length > 0 || lost > 0)
        manifest.outputs[path] = own ? [key, content, entries, lost] : [key, content]
      }
      state.staged.push(...result.staged)
      state.issues.push(...result.entries)
      done++
      state.progress(done, groups.size)
    }),
  )
}

/** Take over a file that would be the same as before. */
function takeOver(path: string, key: string, { before, issues, manifest }: BuildState): boolean {
  const old = before.outputs[path]
  if (old?.[0] !== key) return false
  manifest.outputs[path] = old
  issues.push(...(old[2] ?? []))
  return true
}
