import { join, posix, relative, sep } from 'node:path'
import { beginningOf } from '../source/beginning-of.ts'
import { findTexts } from './find-texts.ts'
import { markdownName } from './markdown-name.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'

/** Texts that a site generator makes pages of, and no source reads. */
export interface TextsOutside {
  /** Their paths from the publication's folder; of a large site, some. */
  paths: readonly string[]
  /** The source that would read the first, as a configuration says it. */
  source: MarkdownSourceConfig
}

/**
 * Find the Markdown files of a site that have a title in their front matter and stand in the folder of no source:
 * without a word, they would be missing.
 *
 * @param root - Absolute folder of the site.
 * @param sources - What is read of it.
 */
export function textsOutside(
  root: string,
  sources: readonly MarkdownSourceConfig[],
): TextsOutside | undefined {
  const [first] = sources
  if (!first) return undefined
  const isRead = (path: string) => sources.some((source) => holds(source, path))
  const paths = [...findTexts(root, markdownName)]
    .map((path) => relative(root, path).replaceAll(sep, '/'))
    .filter((path) => !isRead(path) && !ofTools.test(path))
    .filter((path) => titled.test(beginningOf(join(root, path))))
  const [path] = paths
  if (path === undefined) return undefined
  const own = posix.dirname(first.markdown)
  const [folder = '.'] = posix.relative(own, posix.dirname(path)).split('/')
  const isBeside = folder !== '' && folder !== '..'
  const markdown = isBeside ? posix.join(own, folder) : posix.dirname(path)
  const { preset } = first
  // What another source reads already.
  const ignore = sources
    .map((source) => posix.relative(markdown, source.markdown))
    .filter((inside) => inside !== '' && !/^\.\.(?:\/|$)/.test(inside))
  return {
    paths,
    source: {
      ...{ markdown, preset },
      ...(isBeside && { at: `${folder}/` }),
      ...(ignore.length > 0 && { ignore }),
    },
  }
}

/** Folders in which files are no texts of the site. */
const ofTools =
  /(?:^|\/)(?:archetypes|bower_components|build|includes|layouts|out|partials|public|scaffolds|templates|tests?|themes|vendor)\//i

const titled = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:(?!\1).*\r?\n)*?["']?title["']?[ \t]*[:=]/i

function holds({ ignore, markdown }: MarkdownSourceConfig, path: string): boolean {
  const inside = posix.relative(markdown, path)
  if (inside === '..' || inside.startsWith('../')) return false
  return !ignore?.includes('*/*') || !inside.includes('/')
}
