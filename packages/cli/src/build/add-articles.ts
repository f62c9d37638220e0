import type { SourceEntry } from '@standfirst/publication'
import { lookUp, pictureStore } from '@standfirst/publication'
import { type BuildState, contentsBefore } from './build-state.ts'
import type { ManifestEntry } from './manifest.ts'
import { SourceChanged } from './source-changed.ts'

/** Articles that a worker is given at once. */
const batchSize = 100

/**
 * Build the articles that have changed, and take over the others.
 *
 * @param changed - Of the entries, those to build.
 */
export async function addArticles(
  entries: readonly SourceEntry[],
  changed: readonly SourceEntry[],
  state: BuildState,
): Promise<void> {
  const { before, builder, drafts, hidden, manifest, stage } = state
  const built = new Map<string, ManifestEntry>()
  let done = 0
  await Promise.all(
    batches(changed).map(async (batch) => {
      const paths = batch.flatMap(({ key }) => before.entries[key]?.outputs ?? [])
      const result = await builder.articles({
        entries: batch,
        drafts,
        hidden,
        stage,
        before: contentsBefore(state, paths),
      })
      if (result.changed !== undefined) throw new SourceChanged(result.changed)
      for (const [index, entry] of batch.entries()) {
        const one = result.entries[index]
        if (one) built.set(entry.key, one)
      }
      for (const [path, content] of result.outputs) manifest.outputs[path] = ['', content]
      for (const [key, kept] of Object.entries(result.kept ?? {})) state.kept.set(key, kept)
      state.staged.push(...result.staged)
      done += batch.length
      state.progress(done, changed.length)
    }),
  )
  for (const { key } of entries) {
    const entry = built.get(key) ?? before.entries[key]
    if (!entry) continue
    manifest.entries[key] = entry
    state.issues.push(...entry.issues)
    if (built.has(key)) continue
    for (const path of entry.outputs) {
      const output = before.outputs[path]
      if (output) manifest.outputs[path] = output
    }
  }
}

/** Whether an article is as it was built: itself, its outputs, and what is beside it. */
export function isCurrent(
  entry: SourceEntry,
  { before, context, manifest }: Pick<BuildState, 'before' | 'context' | 'manifest'>,
): boolean {
  const known = before.entries[entry.key]
  if (before.hash !== manifest.hash || known?.hash !== entry.hash) return false
  // Its time has come, or the clock was set back.
  if (known.changesAt !== undefined && Date.parse(known.changesAt) <= manifest.time) return false
  if (before.time > manifest.time) return false
  if (!known.outputs.every((path) => Object.hasOwn(before.outputs, path))) return false
  const { name } = pictureStore(context.config, context.files)
  const { pictures = {} } = known
  if (!Object.entries(pictures).every(([url, old]) => name(url) === old)) return false
  return Object.entries(known.lookups).every(([url, found]) => lookUp(url, context.files) === found)
}

function batches(entries: readonly SourceEntry[]): SourceEntry[][] {
  return Array.from({ length: Math.ceil(entries.length / batchSize) }, (_, index) =>
    entries.slice(index * batchSize, (index + 1) * batchSize),
  )
}
