import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../read-text.ts'
import type { Once } from './once.ts'

/**
 * What the data of all files of a site of Eleventy say of an article: `_data/lang.json` is its key `lang`. Lists and
 * objects there are mostly tables that templates look into, and say nothing of an article.
 *
 * @param folders - Those that a file stands in, its own first.
 * @see {@link https://www.11ty.dev/docs/data-global/}
 */
export function globalData(
  folders: readonly string[],
  once: Once,
): { data: Readonly<Record<string, unknown>>; files: Readonly<Record<string, string>> } {
  const folder = folders
    .map((one) => join(one, '_data'))
    .find((one) => once(`${one} there`, () => existsSync(one)))
  if (folder === undefined) return { data: {}, files: {} }
  return once(folder, () => {
    const said = keys
      .map((key) => ({ key, file: join(folder, `${key}.json`) }))
      .map((one) => ({ ...one, value: valueIn(one.file) }))
      .filter(({ value }) => value !== undefined)
    return {
      data: Object.fromEntries(said.map(({ key, value }) => [key, value])),
      files: Object.fromEntries(said.map(({ key, file }) => [key, file])),
    }
  })
}

const keys = [
  ...['permalink', 'lang', 'language', 'locale', 'author', 'category', 'image', 'draft'],
  'eleventyExcludeFromCollections',
]

/** The text or the yes or no that is all of a file of JSON. */
function valueIn(file: string): string | boolean | undefined {
  if (!existsSync(file)) return undefined
  try {
    const value: unknown = JSON.parse(readText(file).text ?? '')
    return typeof value === 'string' || typeof value === 'boolean' ? value : undefined
  } catch {
    // Eleventy itself stops at it.
    return undefined
  }
}
