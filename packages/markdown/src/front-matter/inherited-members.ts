import { fromPreset } from './from-preset.ts'
import type { InheritedMatter } from './inherited-matter.ts'
import type { Members } from './members.ts'
import type { MarkdownPreset } from './preset.ts'

/**
 * What other files say of an article itself, as its tool has it hold for all in a folder: who wrote it, its
 * category, tags, picture and language.
 */
export function inheritedMembers(
  inherited: readonly InheritedMatter[],
  preset: MarkdownPreset,
  timeZone: string | undefined,
): Members {
  // What is nearer stands first, and before what is farther.
  const said: Members = Object.assign({}, ...inherited.toReversed().map(({ data }) => data))
  const { data } = fromPreset(said, preset, [], timeZone)
  // Tags of folders name the collections of Eleventy's templates.
  const names = preset === 'eleventy' ? members.filter((name) => name !== 'tags') : members
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(data, name) ? [[name, data[name]]] : [])),
  )
}

const members: readonly string[] = ['authors', 'category', 'tags', 'image', 'language']
