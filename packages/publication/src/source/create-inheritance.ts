import { dirname, relative, sep } from 'node:path'
import type { Issue } from '@standfirst/core'
import type { InheritedMatter, MarkdownPreset } from '@standfirst/markdown'
import { type Boundary, isWithin, realPath } from '../config/boundary.ts'
import { linkIssue } from './file-issues.ts'
import { cascadeIn } from './inherit/cascade-in.ts'
import { configDefaults } from './inherit/config-defaults.ts'
import { dateKeys } from './inherit/date-keys.ts'
import { encryptedTag } from './inherit/encrypted-tag.ts'
import { folderData } from './inherit/folder-data.ts'
import { gardenStatus } from './inherit/garden-status.ts'
import { leftOutBy } from './inherit/left-out/left-out-by.ts'
import type { Once } from './inherit/once.ts'
import { pelicanStatus } from './inherit/pelican-status.ts'
import { resourceOf } from './inherit/resource-of.ts'
import { schemaDefaults } from './inherit/schema-defaults.ts'

/**
 * Make a function that says what other files say of a Markdown file, as its tool reads them: section
 * files and `cascade` (Hugo, Zola), other
 * keys of dates (Hugo), data of folders (Eleventy), defaults of the configuration (Jekyll,
 * Pelican) and of the schemas of collections (Astro, Nuxt Content and others), what a garden publishes only when it is told to (Obsidian), what a tag encrypts (Hexo), and
 * files that a configuration leaves out.
 *
 * @param folder - Absolute folder of the source.
 * @param root - Absolute folder of the publication; nothing above it is read.
 * @param boundary - Where symbolic links may lead: what another file says an article takes from nowhere else, and
 *   the article is held back.
 * @param onIssue - Told of each file that is a link which leads elsewhere.
 */
export function createInheritance(
  preset: MarkdownPreset | undefined,
  folder: string,
  root: string,
  boundary: Boundary,
  onIssue: (issue: Issue) => void,
): (file: string) => InheritedMatter[] {
  const known = new Map<string, unknown>()
  const once: Once = <Value>(path: string, make: () => Value): Value => {
    if (!known.has(path)) known.set(path, make())
    return known.get(path) as Value
  }
  const nameOf = (file: string) => relative(root, file).replaceAll(sep, '/')
  const isOutside = (file: string) =>
    once(`${file} outside`, () => {
      const real = realPath(file)
      if (boundary.holds(real)) return false
      onIssue(linkIssue(nameOf(file), `to \`${real}\``))
      return true
    })
  const within = ({ files = {}, ...said }: InheritedMatter): InheritedMatter => {
    const outside = Object.values(files).find(isOutside)
    if (outside !== undefined) {
      const leftOut = `\`${nameOf(outside)}\`, a link that leads out of the publication`
      return { data: {}, leftOut }
    }
    const names = Object.entries(files).map(([key, one]) => [key, nameOf(one)] as const)
    return names.length === 0 ? said : { ...said, files: Object.fromEntries(names) }
  }
  return (file) => {
    const folders = foldersAbove(file, isWithin(folder, root) ? root : folder)
    const below = folders.filter((one) => one !== folder && isWithin(one, folder))
    const schemas = schemaDefaults(file, folders, once)
    if (!preset) return schemas
    const own = readers[preset]?.(file, folders, once) ?? []
    const said = [...own.map(within), ...schemas]
    // What its page holds back needs no issue.
    const isDraft = said.some(({ data }) => Object.keys(data).some((key) => /^draft$/i.test(key)))
    return [
      ...said,
      ...leftOutBy(preset, file, folders, once),
      ...(preset === 'hugo' && !isDraft ? resourceOf(file, below, once) : []),
    ]
  }
}

/** @param folders - Those that a file stands in, its own first. */
type Reader = (file: string, folders: readonly string[], once: Once) => InheritedMatter[]

const readers: Readonly<Partial<Record<MarkdownPreset, Reader>>> = {
  hugo: (file, folders, once) => [
    ...cascadeIn(file, folders, once, true),
    ...dateKeys(file, folders, once),
  ],
  zola: (file, folders, once) => cascadeIn(file, folders, once, false),
  eleventy: folderData,
  jekyll: configDefaults,
  pelican: pelicanStatus,
  obsidian: gardenStatus,
  hexo: encryptedTag,
}

function foldersAbove(file: string, top: string): string[] {
  const folders = [dirname(file)]
  for (;;) {
    const last = folders.at(-1) as string
    const next = dirname(last)
    if (last === top || next === last || !isWithin(next, top)) return folders
    folders.push(next)
  }
}
