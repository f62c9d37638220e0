import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import type { PermalinkSite } from '../permalink/permalink-facts.ts'
import { readData } from './inherit/read-data.ts'

/**
 * What of a site's files addresses depend on.
 *
 * @param folder - Absolute folder of the source.
 * @param root - Absolute folder that nothing above of is read.
 */
export function permalinkSite(
  folder: string,
  preset: MarkdownPreset | undefined,
  root: string,
): PermalinkSite {
  const input = preset === 'eleventy' ? inputFolder(folder, root) : undefined
  const below = input === undefined ? '' : relative(input, folder)
  return {
    source: folder.split(sep),
    above: below.startsWith('..') ? [] : below.split(sep).filter(Boolean),
    isSection: (folders) => existsSync(join(folder, ...folders, '_index.md')),
    section: (folders) => readData(join(folder, ...folders, '_index.md')),
    sha1: (text) => createHash('sha1').update(text).digest('hex'),
  }
}

const configs = [
  '.eleventy.js',
  ...['js', 'mjs', 'cjs', 'ts'].map((end) => `eleventy.config.${end}`),
]

/** The folder that a configuration of Eleventy names for all input, by its text. */
function inputFolder(source: string, root: string): string | undefined {
  for (let folder = source; ; folder = dirname(folder)) {
    const file = configs.map((name) => join(folder, name)).find((name) => existsSync(name))
    if (file !== undefined) {
      const text = readFileSync(file, 'utf8')
      const [, named = '.'] =
        /\binput["']?\s*:\s*["'`]([^"'`$]*)["'`]/.exec(text) ??
        /setInputDirectory\(\s*["'`]([^"'`$]*)["'`]/.exec(text) ??
        []
      return resolve(folder, named)
    }
    if (folder === root || folder === dirname(folder)) return undefined
  }
}
