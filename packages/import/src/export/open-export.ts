import { expectOptions, type Issue, maxSourceLength } from '@standfirst/core'
import type { ContentImport } from '../content-system/content-import.ts'
import { listFiles } from '../content-system/export-files.ts'
import { type ExportSource, openSource } from '../content-system/export-source.ts'
import { ImportError } from '../content-system/import-error.ts'
import { sourceText } from '../content-system/source-text.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { isArchive } from '../portable-text/is-archive.ts'
import { recognizeExport } from '../source/recognize-export.ts'
import type { ExportSystem, RecognizedExport } from '../source/recognized-export.ts'

/** What {@linkcode openExport} made of a source. */
export type OpenedExport =
  | {
      /** What it is, for people: `WordPress 6.5.5 (WXR 1.2)`. */
      name: string
      articles: ContentImport
      /** Whether it is a feed, and no export. */
      isFeed?: boolean | undefined
    }
  | { issue: Issue }

/** Configuration for {@linkcode openExport}. */
export interface OpenExportOptions extends SystemOptions {
  /** Project of a dataset of Sanity: with it pictures have their address. */
  projectId?: string | undefined
  /** Dataset of the project (default: `production`). */
  dataset?: string | undefined
  /** Kinds of posts, or content types, that become articles (default: as of the reader of the system). */
  types?: readonly string[] | undefined
  /** Locales of Contentful that become articles (default: that of the space). */
  locales?: readonly string[] | undefined
}

/**
 * The articles of an export of whichever content system, which its content tells. The reader of a system
 * is loaded only when it is needed.
 *
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 */
export async function openExport(
  source: ExportSource,
  options: OpenExportOptions = {},
): Promise<OpenedExport> {
  expectOptions(options, 'openExport')
  try {
    const files = typeof source === 'string' ? await filesExport(source) : undefined
    if (files && typeof source === 'string') {
      return { name: files.name, articles: await filesReaders[files.system](source, options) }
    }
    if (typeof source === 'string' && (await isFolder(source))) return { issue: noExport }
    if (await isPackedSource(source)) {
      return { name: 'Sanity: a dataset (archive)', articles: await portableText(source, options) }
    }
    const text = await beginning(source)
    const known = recognizeExport(text)
    const read = known && readers[known.system]
    if (known && isOfFiles(known.system) && typeof source === 'string') {
      return { name: known.name, articles: await filesReaders[known.system](source, options) }
    }
    if (!known && isFeedText(text)) {
      return { name: 'a feed', articles: await feedFile(source, options), isFeed: true }
    }
    if (!known || !read) return { issue: known ? notReadYet(known) : noExport }
    return { name: known.name, articles: await read(source, options) }
  } catch (error) {
    if (error instanceof ImportError) return { issue: error.issue }
    throw error
  }
}

type Read = (source: ExportSource, options: OpenExportOptions) => Promise<ContentImport>

const portableText: Read = async (source, options) =>
  (await import('../portable-text/articles-from-portable-text.ts')).articlesFromPortableText(
    source,
    options,
  )

/** The readers that there are. */
const readers: Readonly<Partial<Record<ExportSystem, Read>>> = {
  blogger: async (source, options) =>
    (await import('../blogger/articles-from-blogger.ts')).articlesFromBlogger(source, options),
  contentful: async (source, options) =>
    (await import('../contentful/articles-from-contentful.ts')).articlesFromContentful(
      source,
      options,
    ),
  ghost: async (source, options) =>
    (await import('../ghost/articles-from-ghost.ts')).articlesFromGhost(source, options),
  'movable-type': async (source, options) =>
    (await import('../movable-type/articles-from-movable-type.ts')).articlesFromMovableType(
      source,
      options,
    ),
  sanity: portableText,
  wordpress: async (source, options) =>
    (await import('../wordpress/articles-from-wordpress.ts')).articlesFromWordPress(
      source,
      options,
    ),
}

const feedFile: Read = async (source, options) =>
  (await import('../history/articles-from-feed-file.ts')).articlesFromFeedFile(source, options)

type FilesSystem = 'medium' | 'sanity' | 'substack'

/** Systems whose one file is known by its content, and read with those beside it. */
function isOfFiles(system: ExportSystem): system is 'medium' | 'substack' {
  return system === 'medium' || system === 'substack'
}

/** The readers of systems whose exports have several files. */
const filesReaders: Readonly<
  Record<FilesSystem, (path: string, options: OpenExportOptions) => Promise<ContentImport>>
> = {
  medium: async (path, options) =>
    (await import('../medium/articles-from-medium.ts')).articlesFromMedium(path, options),
  sanity: portableText,
  substack: async (path, options) =>
    (await import('../substack/articles-from-substack.ts')).articlesFromSubstack(
      // The texts stand beside the list.
      /\.csv$/i.test(path) ? path.replace(/[^/\\]*$/, '') || '.' : path,
      options,
    ),
}

/** A folder or an archive tells what it is by the names in it. */
async function filesExport(
  path: string,
): Promise<{ name: string; system: FilesSystem } | undefined> {
  const files = await listFiles(path)
  const has = (pattern: RegExp) => files.some(({ path: name }) => pattern.test(name))
  // One file that is no archive is known by its content.
  if (files[0] && basename(path) === files[0].path && !(await isFolder(path))) return undefined
  if (has(/^data\.ndjson$/)) return { name: 'Sanity: a dataset (folder)', system: 'sanity' }
  if (has(/(?:^|\/)posts\.csv$/)) return { name: 'Substack', system: 'substack' }
  if (has(/(?:^|\/)posts\/[^/]+\.html$/)) return { name: 'Medium', system: 'medium' }
  // The folder `posts` alone, or some of its files: one of them tells.
  const post = files.find(({ path: name }) => /-[\da-f]{8,}\.html$/.test(name))
  const known = post && recognizeExport((await post.text()).replace(/^\ufeff/, ''))
  return known?.system === 'medium' ? { name: 'Medium', system: 'medium' } : undefined
}

function basename(path: string): string {
  return path.replace(/^.*[/\\]/s, '')
}

async function isFolder(path: string): Promise<boolean> {
  // biome-ignore lint/correctness/noNodejsModules: only who gives a path needs files.
  const { stat } = await import('node:fs/promises')
  return (await stat(path)).isDirectory()
}

/** What is packed or a tar archive is the export of a dataset: no other system has that. */
async function isPackedSource(source: ExportSource): Promise<boolean> {
  for await (const part of openSource(source)) {
    return typeof part !== 'string' && isArchive(part)
  }
  return false
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

function isFeedText(text: string): boolean {
  const start = text.slice(0, 2000).trimStart()
  return start.startsWith('<')
    ? /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)
    : /^\{[\s\S]*"https?:\/\/jsonfeed\.org\/version\//.test(start)
}

const noExport: Issue = {
  code: 'not-an-export',
  severity: 'error',
  message: 'Found no export of a content system that is known, expected one.',
  path: [],
  fix: 'Give the file that the system exports, or a feed; convert pages with `standfirst convert`.',
}
