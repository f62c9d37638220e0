import {
  configWithoutHidden,
  hiddenAddresses,
  hiddenIn,
  type SourceEntry,
} from '@standfirst/publication'
import { addArticles } from './add-articles.ts'
import type { BuildState } from './build-state.ts'

/**
 * Let no output tell of what is held back, or waits for its date: once all articles are read, those that
 * name one, or that no longer need to keep quiet about one, are rendered again. Few do.
 */
export async function hideAddresses(
  entries: readonly SourceEntry[],
  state: BuildState,
): Promise<void> {
  const { context, manifest } = state
  const known = Object.values(manifest.entries)
  const isHidden = hiddenAddresses(
    known.flatMap(({ card, url }) => (url === undefined ? [] : [{ url, isHidden: !card }])),
    context.config,
  )
  state.site = configWithoutHidden(context.site, isHidden)
  const names = known.flatMap(({ card }) => (card ? hiddenIn(card, isHidden) : []))
  state.hidden = [...new Set(names)]
  const changed = entries.filter(({ key }) => {
    const { card, hides = [] } = manifest.entries[key] ?? {}
    return card && hides.join('\n') !== hiddenIn(card, isHidden).join('\n')
  })
  if (changed.length === 0) return
  const paths = new Set(changed.flatMap(({ key }) => manifest.entries[key]?.outputs ?? []))
  state.staged = state.staged.filter((path) => !paths.has(path))
  const said = state.issues.length
  await addArticles(changed, changed, state)
  // The articles are as they were, and so is what is wrong with them.
  state.issues.length = said
}
