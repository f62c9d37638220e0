import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import picomatch from 'picomatch'
import { filesOf } from './files-of.ts'
import { hugoConfigs } from './hugo-configs.ts'
import type { Once } from './once.ts'
import { listOf, membersOf, readData } from './read-data.ts'

/**
 * What the section files above a page say of it: a section that is not built has no pages either, and
 * Hugo's `cascade` holds for all below it. Files beside a page's `index.md` are as that page is.
 *
 * @param folders - Those that the file stands in, its own first.
 * @param cascades - Whether `cascade`, and pages with files beside them, are read.
 * @see {@link https://gohugo.io/content-management/front-matter/#cascade}
 * @see {@link https://www.getzola.org/documentation/content/section/}
 */
export function cascadeIn(
  file: string,
  folders: readonly string[],
  once: Once,
  cascades: boolean,
): InheritedMatter[] {
  const content = folders.findLast((folder) => /[\\/]content$/.test(folder)) ?? folders.at(-1) ?? ''
  const path = `/${relative(content, file).replaceAll(sep, '/')}`
  const above = folders.flatMap((folder) => once(folder, () => sectionFiles(folder)))
  const sections = above.flatMap((section) => {
    const data = once(section, () => readData(section))
    const isPage = /[\\/]index\.[^\\/]*$/.test(section)
    if (section === file || (isPage && !cascades)) return []
    const said = isPage ? data : ofSection(data, cascades)
    return [{ always: true, data: said, files: filesOf(said, section) }]
  })
  if (!cascades) return sections
  const configs = folders.flatMap((folder) => once(`${folder} site`, () => hugoConfigs(folder)))
  const cascading = [...above, ...configs].flatMap((one) => {
    const data = once(one, () => readData(one))
    const key = Object.keys(data).find((name) => name.toLowerCase() === 'cascade')
    return listOf(key && data[key]).flatMap((entry) =>
      entryFor(membersOf(entry), path).map((said) => ({ ...said, files: filesOf(said.data, one) })),
    )
  })
  return [...sections, ...cascading].filter(({ data }) => Object.keys(data).length > 0)
}

function sectionFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => /^_?index\.(?:[\w-]+\.)?(?:md|markdown)$/.test(name))
    .map((name) => join(folder, name))
}

/** What keeps a section, and so all below it, from being built. */
function ofSection(data: Readonly<Record<string, unknown>>, dated: boolean) {
  const keys = dated ? /^(?:draft|publishdate|expirydate|unpublishdate)$/i : /^draft$/
  const own = Object.entries(data).filter(([key]) => keys.test(key))
  return Object.fromEntries(own)
}

/** An entry of `cascade`, if its target is the page. */
function entryFor(entry: Readonly<Record<string, unknown>>, path: string): InheritedMatter[] {
  const { _target, target = _target, ...data } = entry
  const { environment, kind, path: pattern } = membersOf(target)
  if (isText(kind) && !picomatch.isMatch('page', kind)) return []
  if (isText(environment) && !picomatch.isMatch('production', environment)) return []
  if (isText(pattern)) {
    const bare = path.replace(/\.[^./]+$/, '').replace(/\/index$/, '')
    const fits = picomatch(pattern.toLowerCase())
    if (![path, bare].some((one) => fits(one.toLowerCase()))) return []
  }
  return [{ always: target === undefined, data }]
}

/** Whether it is a pattern: one that is empty fits all, and one that is longer than all paths is none. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 4096
}
