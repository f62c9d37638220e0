import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { Issue } from '@standfirst/core'

/** A typeface of cards: the files that its letters are in. */
export interface CardFont {
  /** Names it for the drawing. */
  family: string
  /** Absolute paths. */
  files: readonly string[]
}

/** The typeface of cards where the configuration names none. */
export const usualFont = '@fontsource-variable/source-serif-4'

/**
 * Find the typefaces of cards. Where a letter is not in the first, it is taken from the next.
 *
 * @param names - Files (TTF, OTF, WOFF, WOFF2) from the root, or packages of Fontsource that are installed.
 * @param root - Absolute folder of the publication.
 * @returns Those that are there, and an error for each that isn't.
 */
export function cardFonts(
  names: readonly string[],
  root: string,
): { fonts: CardFont[]; issues: Issue[] } {
  const issues: Issue[] = []
  const fonts = names.flatMap((name, index): CardFont[] => {
    const files = isFile(name) ? ownFile(name, root) : filesOfPackage(name, root)
    if (files.length > 0) return [{ family: `Card ${index}`, files }]
    issues.push({
      code: 'config-field',
      severity: 'error',
      message: `Found no typeface \`${name}\`, expected a file of one (\`.ttf\`, \`.otf\`, \`.woff\` or \`.woff2\`), from the configuration’s folder, or an installed package of Fontsource.`,
      path: ['pages', 'cards', 'fonts', index],
      fix: isFile(name) ? 'Correct the path.' : `Run \`npm install ${name}\`, or name a file.`,
    })
    return []
  })
  return { fonts, issues }
}

function isFile(name: string): boolean {
  return /\.(?:ttf|otf|woff2?)$/i.test(name)
}

function ownFile(name: string, root: string): string[] {
  const file = resolve(root, name)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? [file] : []
}

/** Files of a package of Fontsource: all its scripts, upright, in the weights that cards have. */
function filesOfPackage(name: string, root: string): string[] {
  const folder = packageFolder(name, root)
  const files = folder === undefined ? undefined : join(folder, 'files')
  if (files === undefined || !existsSync(files)) return []
  const all = readdirSync(files).filter((one) => /-normal\.woff2$/.test(one))
  const variable = all.filter((one) => /-wght-normal\.woff2$/.test(one))
  const wanted = variable.length ? variable : all.filter((one) => /-[47]00-normal/.test(one))
  return wanted.toSorted().map((one) => join(files, one))
}

/** The folder of an installed package: as modules of the publication find it, else as this one does. */
function packageFolder(name: string, root: string): string | undefined {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return undefined
  for (const from of [join(root, 'standfirst.config.js'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(name))
    } catch {
      // Not installed there.
    }
  }
  return undefined
}
