import type { Issue } from '@standfirst/core'
import type { ContentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import { ImportError } from '../content-system/import-error.ts'
import { sourceText } from '../content-system/source-text.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { bloggerArchive } from '../source/blogger-archive.ts'
import { maxSourceLength } from '../source/decode-source.ts'
import { recognizeExport } from '../source/recognize-export.ts'
import type { ExportSystem, RecognizedExport } from '../source/recognized-export.ts'

/** What {@linkcode openExport} made of a source. */
export type OpenedExport =
  | {
      /** What it is, for people: `WordPress 6.5.5 (WXR 1.2)`. */
      name: string
      articles: ContentImport
    }
  | { issue: Issue }

/**
 * The articles of an export of whichever content system, which its content tells. The reader of a system
 * is loaded only when it is needed.
 *
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 */
export async function openExport(
  source: ExportSource,
  options: SystemOptions = {},
): Promise<OpenedExport> {
  try {
    const text = await beginning(source)
    const known = recognizeExport(text) ?? bloggerArchive(text)
    const read = known && readers[known.system]
    if (!known || !read) return { issue: known ? notReadYet(known) : noExport }
    return { name: known.name, articles: await read(source, options) }
  } catch (error) {
    if (error instanceof ImportError) return { issue: error.issue }
    throw error
  }
}

type Read = (source: ExportSource, options: SystemOptions) => Promise<ContentImport>

/** The readers that there are. */
const readers: Readonly<Partial<Record<ExportSystem, Read>>> = {
  blogger: async (source, options) =>
    (await import('../blogger/articles-from-blogger.ts')).articlesFromBlogger(source, options),
  ghost: async (source, options) =>
    (await import('../ghost/articles-from-ghost.ts')).articlesFromGhost(source, options),
  'movable-type': async (source, options) =>
    (await import('../movable-type/articles-from-movable-type.ts')).articlesFromMovableType(
      source,
      options,
    ),
  wordpress: async (source, options) =>
    (await import('../wordpress/articles-from-wordpress.ts')).articlesFromWordPress(
      source,
      options,
    ),
}

/** XML tells what it is at its start; JSON has to be whole. */
async function beginning(source: ExportSource): Promise<string> {
  let text = ''
  for await (const part of sourceText(source)) {
    text += part
    const most = /^\ufeff?\s*</.test(text) ? 500_000 : maxSourceLength
    if (text.length > most) break
  }
  return text.replace(/^\ufeff/, '')
}

function notReadYet({ fix, holds, name }: RecognizedExport): Issue {
  return {
    code: 'foreign-export',
    severity: 'error',
    message: `This is an export of ${name}: it holds ${holds}, expected one of a system that is imported.`,
    path: [],
    fix,
  }
}

const noExport: Issue = {
  code: 'not-an-export',
  severity: 'error',
  message: 'The file is no export of a content system that is known, expected one.',
  path: [],
  fix: 'Give the file that the system exports; convert feeds and pages with `standfirst convert`.',
}
