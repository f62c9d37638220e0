import { existsSync, readFileSync } from 'node:fs'
import type { Issue } from '@standfirst/core'
import { keepFile } from './keep-file.ts'
import type { PlannedVariant } from './picture-variants.ts'

/** Seconds that one variant may take. */
const timeLimit = 60

/**
 * Make the variants of a picture that are not there yet, with `sharp`. The same picture gives the same
 * bytes.
 *
 * @param file - Absolute path of the picture.
 * @param name - Names it for people.
 * @returns A warning if it can't be made smaller; it is shown as it is then.
 */
export async function makeVariants(
  file: string,
  name: string,
  planned: readonly PlannedVariant[],
): Promise<Issue | undefined> {
  const wanted = planned.filter((variant) => !existsSync(variant.file))
  if (wanted.length === 0) return undefined
  const sharp = await loadSharp()
  if (!sharp) return noSharp
  try {
    const bytes = readFileSync(file)
    // What moves would stand still.
    const { pages = 1 } = await sharp(bytes).metadata()
    if (pages > 1 || bytes.subarray(0, 4096).includes('acTL')) return undefined
    for (const { file: to, format, quality, width } of wanted) {
      const made = await sharp(bytes, { failOn: 'error' })
        .timeout({ seconds: timeLimit })
        .autoOrient()
        .resize({ width, withoutEnlargement: true })
        .toFormat(format, { quality })
        .toBuffer()
      keepFile(to, made)
    }
    return undefined
  } catch (error) {
    const { message } = error as Error
    return {
      code: 'unreadable-picture',
      severity: 'warning',
      message: `Found the picture \`${name}\`, which \`sharp\` can’t read (${message.split('\n')[0]?.slice(0, 150)}), expected a whole one: it is shown as it is, in one size`,
      path: [],
      file: name,
      fix: 'Save it anew with a program for pictures.',
    }
  }
}

/** Said once of a publication. */
export const noSharp: Issue = {
  code: 'missing-package',
  severity: 'warning',
  message:
    'Found no package `sharp`, expected it to be installed, as `images` is in the configuration: pictures are shown in one size',
  path: ['images'],
  fix: 'Run `npm install sharp`, or remove `images`.',
}

async function loadSharp() {
  try {
    return (await import('sharp')).default
  } catch {
    return undefined
  }
}
