import type { ContentfulEntry } from './contentful-options.ts'
import { linkedId } from './contentful-space.ts'
import { publishState } from './publish-state.ts'
import { entryOf, type SpaceScope } from './space-scope.ts'

/** An entry that a field refers to; what is no longer or not yet published is none. */
export function shownEntry(value: unknown, scope: SpaceScope): ContentfulEntry | undefined {
  const id = linkedId(value, 'Entry')
  const entry = id === undefined ? undefined : scope.space.entriesById.get(id)
  const state = entry && publishState(entry, scope.locale)
  return entry && state !== 'draft' && state !== 'archived' ? entryOf(entry, scope) : undefined
}
