import { existsSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { membersOf, readData, textIn } from '../source/inherit/read-data.ts'
import { findTexts } from './find-texts.ts'
import { foldersIn } from './folders-in.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'

/**
 * The sources of a site of Jekyll with their addresses: its posts, those in folders of categories
 * (`travel/_posts`), and those of its collections whose documents all have a date.
 *
 * @param root - Absolute folder that the sources are from.
 * @see {@link https://jekyllrb.com/docs/permalinks/}
 * @see {@link https://jekyllrb.com/docs/collections/}
 */
export function jekyllSources(
  root: string,
  sources: readonly MarkdownSourceConfig[],
): MarkdownSourceConfig[] {
  const [posts, ...pages] = sources
  if (!posts) return []
  // The pages stand in the folder of the site, and beside that of posts where nothing is set.
  const site = pages[0]?.markdown ?? posix.dirname(posts.markdown)
  const settings = settingsOf(root, site)
  const style = textIn(settings.permalink) ?? 'date'
  const collections = collectionsOf(settings.collections)
  const { permalink: ofPosts } = membersOf(collections.posts)
  const folder = collectionsFolder(settings, site)
  const others = Object.entries(collections).flatMap(([name, said]) => {
    const { output, permalink } = membersOf(said)
    const markdown = posix.join(folder, `_${name}`)
    if (name === 'posts' || output !== true || !isDated(join(root, markdown))) return []
    const pattern = textIn(permalink) ?? ended('/:collection/:path', style)
    return [{ ...posts, markdown, permalink: pattern }]
  })
  const permalink = textIn(ofPosts) ?? style
  const inCategories = foldersOfPosts(root, folder)
    .filter((markdown) => markdown !== posts.markdown)
    .map((markdown) => ({ ...posts, markdown, permalink }))
  return [
    { ...posts, permalink },
    ...inCategories,
    ...others,
    ...pages.map((source) => ({ ...source, permalink: ended('/:basename', style) })),
  ]
}

/**
 * Folders of posts of a site of Jekyll, from its root: that of the root, those in folders of categories, and what
 * of these stands in the folder of its collections.
 *
 * @param root - Absolute folder of the site.
 */
export function jekyllPostFolders(root: string): string[] {
  return foldersOfPosts(root, collectionsFolder(settingsOf(root, '.'), '.'))
}

function settingsOf(root: string, site: string): Readonly<Record<string, unknown>> {
  const file = ['_config.yml', '_config.yaml']
    .flatMap((name) => [join(root, site, name), join(root, name)])
    .find((path) => existsSync(path))
  return file === undefined ? {} : readData(file)
}

function collectionsFolder(settings: Readonly<Record<string, unknown>>, site: string): string {
  return posix.join(site, textIn(settings.collections_dir) ?? '')
}

/**
 * Folders of posts, whose paths above are their categories. Of a large site, some are looked at.
 *
 * @param folder - Of all that may have some, from the root.
 */
function foldersOfPosts(root: string, folder: string): string[] {
  const folders = [folder]
  const found: string[] = []
  for (let seen = 0; seen < folders.length && seen < 500; seen++) {
    const above = folders[seen] as string
    for (const name of foldersIn(join(root, above))) {
      const path = posix.join(above, name)
      if (name === '_posts') found.push(path)
      else if (!/^[._]|^(?:dist|node_modules|vendor)$/.test(name)) folders.push(path)
    }
  }
  return found
}

/** A pattern with the end that the style of posts has. */
function ended(pattern: string, style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return `${pattern}/`
  const isFile = ['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')
  return isFile ? `${pattern}:output_ext` : pattern
}

function collectionsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(value)) return membersOf(value)
  return Object.fromEntries(value.map((name) => [String(name), {}]))
}

/** Whether all that stands there is an article: what has no date is none. */
function isDated(folder: string): boolean {
  const texts = [...findTexts(folder, /\.(?:md|markdown)$/i)]
  return texts.length > 0 && texts.every(hasDate)
}

function hasDate(file: string): boolean {
  if (/^\d{4}-\d{1,2}-\d{1,2}-/.test(basename(file))) return true
  try {
    return /^(?=---)[\s\S]*?^date[ \t]*:/m.test(readFileSync(file, 'utf8').slice(0, 4000))
  } catch {
    return false
  }
}
