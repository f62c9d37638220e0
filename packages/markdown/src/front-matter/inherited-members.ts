import { fromPreset } from './from-preset.ts'
import type { InheritedMatter } from './inherited-matter.ts'
import type { Members } from './members.ts'
import type { MarkdownPreset } from './preset.ts'

/**
 * What other files say of an article itself, as its tool has it hold for all in a folder: who wrote it, its
 * category, tags, picture and language, with Jekyll and Eleventy its date, too; and which file says each.
 */
export function inheritedMembers(
  inherited: readonly InheritedMatter[],
  preset: MarkdownPreset,
  timeZone: string | undefined,
): { data: Members; files: ReadonlyMap<string, string> } {
  // What is nearer stands first, and before what is farther.
  const farthestFirst = inherited.toReversed()
  const said: Members = Object.assign({}, ...farthestFirst.map(({ data }) => data))
  const { data, keys } = fromPreset(said, preset, [], timeZone)
  // Tags of folders name the collections of Eleventy's templates.
  const untagged = preset === 'eleventy' ? members.filter((name) => name !== 'tags') : members
  const isDated = preset === 'eleventy' || preset === 'jekyll'
  const names = isDated ? [...untagged, 'publishedAt'] : untagged
  const found = names.filter((name) => Object.hasOwn(data, name))
  const fileOf = (key: string) =>
    farthestFirst.findLast((one) => Object.hasOwn(one.data, key))?.files?.[key]
  return {
    data: Object.fromEntries(found.map((name) => [name, data[name]])),
    files: new Map(
      found.flatMap((name) => {
        const file = fileOf(keys.get(name)?.[0] ?? name)
        return file === undefined ? [] : [[name, file]]
      }),
    ),
  }
}

const members: readonly string[] = ['authors', 'category', 'tags', 'image', 'language']
