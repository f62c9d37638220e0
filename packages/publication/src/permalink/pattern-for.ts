import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'

/**
 * The pattern that a source has for a file: of patterns by folder, that of the nearest folder.
 *
 * @param path - Of the file, from the source's folder.
 * @param usual - What `true` stands for, and what is taken where no folder is named.
 * @returns Nothing if the source has none.
 */
export function patternFor(
  permalink: MarkdownSourceConfig['permalink'],
  path: string,
  usual: string,
): string | undefined {
  if (permalink === undefined || typeof permalink === 'string') return permalink
  if (permalink === true) return usual
  const [nearest] = Object.entries(permalink)
    .map(([folder, pattern]) => ({ folder: folder.replace(/^\/+|\/+$/g, ''), pattern }))
    .filter(({ folder }) => (folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`)))
    .sort((one, other) => other.folder.length - one.folder.length)
  return nearest?.pattern ?? usual
}
