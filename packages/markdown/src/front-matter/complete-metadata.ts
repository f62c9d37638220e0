import { type Flow, type Issue, resolveUrl } from '@standfirst/core'
import type { Root } from 'mdast'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { applyDates } from './apply-dates.ts'
import { zoneOf } from './date-zone.ts'
import { fullTimestamp } from './full-timestamp.ts'
import { keyOf } from './key-of.ts'
import { oneLine } from './one-line.ts'
import type { MarkdownPreset } from './preset.ts'
import type { FrontMatter } from './read-front-matter.ts'
import { summaryOf } from './summary-of.ts'
import { unclearValues } from './unclear-values.ts'

interface Completed {
  metadata: Record<string, unknown>
  /** What relative addresses resolve to. */
  baseUrl: string | undefined
}

/**
 * The metadata of an article: the front matter, what the text and the names say, and the defaults.
 *
 * @param root - Tree; the heading that is the title is taken out of it.
 * @param divider - Offset where the author ends what lists show of the text, if there is one.
 */
export function completeMetadata(
  root: Root,
  matter: FrontMatter,
  options: MarkdownParseOptions,
  issues: Issue[],
  divider?: number,
): Completed {
  const { defaults = {} } = options
  const metadata: Record<string, unknown> = { ...defaults, ...matter.data }
  // It is of the article, and no part of it.
  delete metadata.fingerprint
  const base = options.baseUrl
  const own = options.url ?? addressOf(matter.path, base)
  metadata.url = absolute(metadata.url, base) ?? own ?? base
  metadata.publishedAt ??= options.preset && dateIn(options.path, matter.path, options.preset)
  for (const key of ['publishedAt', 'updatedAt']) {
    if (metadata[key] === undefined) delete metadata[key]
    else metadata[key] = fullTimestamp(metadata[key], zoneOf(key, matter, options))
  }
  issues.push(...unclearValues(matter, options))
  applyDates(metadata, matter, options, issues)
  const [first] = root.children
  if (first?.type === 'heading' && first.depth === 1) {
    const title = oneLine(first.children as unknown as Flow[])
    metadata.title ??= title
    if (metadata.title === title) root.children.shift()
  }
  if (options.preset === 'jekyll') metadata.title ??= titleIn(options.path)
  if (metadata.title === undefined) delete metadata.title
  if (typeof metadata.title === 'number')
    metadata.title = asWritten(['title'], metadata.title, matter)
  if (!options.preset && metadata.tags !== undefined) metadata.tags = tagsOf(metadata.tags, matter)
  if (options.preset === 'obsidian' && options.path) {
    metadata.title ??= options.path.replace(/^.*\//, '').replace(/\.md$/, '')
  }
  if (metadata.summary === undefined) {
    const summary = summaryOf(root, divider)
    if (summary?.isBeginning) issues.push(noSummary(matter, options.preset))
    if (summary) metadata.summary = summary.text
    else takeTitle(metadata, matter, options, issues)
  }
  return { metadata, baseUrl: own ?? base }
}

/** What has no text has its title as summary, if it is a draft or stands in the site of another tool. */
function takeTitle(
  metadata: Record<string, unknown>,
  matter: FrontMatter,
  { preset }: MarkdownParseOptions,
  issues: Issue[],
): void {
  const { status, title } = metadata
  if (typeof title !== 'string' || (status !== 'draft' && !preset)) return
  metadata.summary = title
  if (status !== 'draft') {
    const message = `Found no \`${keyOf('summary', preset)}\` and no text, expected one of them: the title was taken`
    issues.push({ ...noSummary(matter, preset), message })
  }
}

/** A number as it stands in the file: `007` and `1.10` are names, too. */
function asWritten(path: [string, ...number[]], value: unknown, matter: FrontMatter): string {
  return matter.valueAt(path)?.text ?? String(value)
}

/** Tags as people write them: text with commas between them, and years without quotes. */
function tagsOf(tags: unknown, matter: FrontMatter): unknown {
  if (typeof tags === 'string') {
    return tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean)
  }
  if (typeof tags === 'number') return [asWritten(['tags'], tags, matter)]
  if (!Array.isArray(tags)) return tags
  return tags.map((tag, index) =>
    typeof tag === 'number' ? asWritten(['tags', index], tag, matter) : tag,
  )
}

function noSummary(
  { position, positionOf }: FrontMatter,
  preset: MarkdownPreset | undefined,
): Issue {
  const key = keyOf('summary', preset)
  return {
    code: 'summary-from-text',
    severity: 'warning',
    message: `Found no \`${key}\`, expected one: the beginning of the text was taken`,
    path: ['summary'],
    fix: `Write \`${key}\` in the front matter: one paragraph that tells why to read on.`,
    position: positionOf(['title']) ?? position,
  }
}

/** An address of the front matter's; one that is relative is so to the base. */
function absolute(url: unknown, base: string | undefined): unknown {
  if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url
  return (base && resolveUrl(url, base, 'media')) || url
}

/**
 * The address that a path from the root of the site, or the last part of one, gives; `undefined` for
 * a pattern such as `/:year/:title/`.
 */
function addressOf(path: string | undefined, base: string | undefined): string | undefined {
  if (path === undefined || base === undefined || /[:{]/.test(path.replace(/^https?:/, ''))) {
    return undefined
  }
  const whole = /\.\w+$|\/$/.test(path) ? path : `${path}/`
  const isPart = !path.includes('/')
  try {
    return new URL(isPart ? `../${whole}` : whole.replace(/^(?!https?:)\/*/, '/'), base).href
  } catch {
    return undefined
  }
}

/**
 * The title that Jekyll makes of a file's name: `2026-11-23-hello-world.md` is "Hello World".
 *
 * @see {@link https://jekyllrb.com/docs/posts/#creating-posts}
 */
function titleIn(path: string | undefined): string | undefined {
  const slug = /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-([^/]+)\.\w+$/.exec(path ?? '')?.[1]
  return slug
    ?.split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ')
}

/**
 * The date in a file's name (`2026-11-23-title.md`), in that of the folder of an `index.md`, in the folders
 * of Docusaurus (`2026/11/23-title.md`), or in a path (`/2026/11/23/title/`).
 *
 * @see {@link https://docusaurus.io/docs/blog#blog-post-date}
 * @see {@link https://www.getzola.org/documentation/content/page/#output-paths}
 */
function dateIn(
  file: string | undefined,
  path: string | undefined,
  preset: MarkdownPreset,
): string | undefined {
  const name = (file ?? '').replace(/\/index\.\w+$/, '')
  const inFolders =
    preset === 'docusaurus' ? /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})[-/][^/]/.exec(name) : undefined
  const found =
    /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_.][^/]*)?$/.exec(name) ??
    inFolders ??
    /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/.exec(path ?? '')
  const [, year, month = '', day = ''] = found ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
