import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewState } from './preview-state.ts'

/**
 * Read the source of an article as it is now.
 *
 * @param file - Path within the publication.
 * @returns Nothing if it is not the file of an article, or can't be read.
 */
export function readSource(file: string, { entries, site }: PreviewState): string | undefined {
  if (!site || !entries.some(({ path }) => path === file)) return undefined
  try {
    return readFileSync(join(site.config.root, file), 'utf8')
  } catch {
    return undefined
  }
}
