import {
  type Article,
  ArticleError,
  type Flow,
  type Issue,
  labels,
  type SafeParseResult,
  safeParseArticle,
  toText,
} from '@standfirst/core'
import type { Root } from 'mdast'
import remarkInlineLinks from 'remark-inline-links'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import { notices, relatedBlocks } from './article-root.ts'
import {
  bodyParts,
  type PlacedSection,
  toSection,
  withoutNotices,
  withoutRelated,
} from './body-sections.ts'
import { fullTimestamp } from './full-timestamp.ts'
import { htmlToMdast } from './html-to-mdast.ts'
import type { TreeParser } from './markdown-tree.ts'
import { mendSpread } from './mend-spread.ts'
import type { MarkdownParseOptions } from './parse-options.ts'
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts'

/** The functions that read articles, over one parser of Markdown. */
export interface MarkdownReader {
  parseMarkdown(source: string, options?: MarkdownParseOptions): Article
  safeParseMarkdown(source: string, options?: MarkdownParseOptions): SafeParseResult
}

/** Make the functions that read articles. */
export function createReader(parseTree: TreeParser): MarkdownReader {
  const safeParseMarkdown: MarkdownReader['safeParseMarkdown'] = (source, options = {}) => {
    const text = String(source).replace(/^\ufeff/, '')
    // As CommonMark demands for U+0000 (0.31.2, section 2.3).
    const file = new VFile(text.toWellFormed().replaceAll('\0', '\ufffd'))
    return treeToArticle(parseTree(String(file)), options, file)
  }
  return {
    safeParseMarkdown,
    parseMarkdown(source, options) {
      const result = safeParseMarkdown(source, options)
      if (!result.success) throw new ArticleError(result.issues)
      return result.article
    },
  }
}

/** Read a tree as an article; the tree is changed. */
export function treeToArticle(
  root: Root,
  options: MarkdownParseOptions,
  source: VFile,
): SafeParseResult {
  const matter = readFrontMatter(root)
  mendSpread(root)
  const { path: file } = options
  if (matter.issues.length > 0) return { success: false, issues: inFile(matter.issues, file) }
  const issues: Issue[] = []
  remarkInlineLinks()(root)
  htmlToMdast(root, issues, source)
  const metadata = completeMetadata(root, matter, options, issues)

  const bare = safeParseArticle({ ...metadata, sections: [] }, options)
  const words = labels(String(metadata.language ?? 'en'), options.labels)
  let parts = bodyParts(root)
  if (bare.success) {
    parts = withoutNotices(parts, notices(bare.article, words))
    parts = withoutRelated(parts, relatedBlocks(bare.article, words))
  }
  const placed = parts.map((part) => toSection(part, words))
  const result = safeParseArticle(
    { ...metadata, sections: placed.map(({ section }) => section) },
    options,
  )
  for (const issue of result.issues) issues.push(place(issue, matter, placed))
  const located = inFile(issues, file)
  const failed = located.some(({ severity }) => severity === 'error')
  return result.success && !failed
    ? { success: true, article: result.article, issues: located }
    : { success: false, issues: located }
}

/** Issues in the order of their lines, with the name of the file. */
function inFile(issues: readonly Issue[], file: string | undefined): Issue[] {
  return issues
    .map((issue) => (file === undefined ? issue : { file, ...issue }))
    .sort((one, other) => offset(one) - offset(other))
}

function offset({ position }: Issue): number {
  return position ? position.start.line * 1e6 + position.start.column : Number.POSITIVE_INFINITY
}

/** The metadata of an article: the front matter, what the text gives, and the defaults. */
function completeMetadata(
  root: Root,
  { data, positionOf }: FrontMatter,
  options: MarkdownParseOptions,
  issues: Issue[],
): Record<string, unknown> {
  const { baseUrl, defaults = {}, timeZone = 'UTC' } = options
  const metadata: Record<string, unknown> = { ...defaults, ...withFullDates(data, timeZone) }
  const [first] = root.children
  if (first?.type === 'heading' && first.depth === 1) {
    const title = toText(first.children as unknown as Flow[])
      .replace(/\s+/g, ' ')
      .trim()
    metadata.title ??= title
    if (metadata.title === title) root.children.shift()
  }
  if (metadata.url === undefined && baseUrl !== undefined) metadata.url = baseUrl
  if (metadata.summary === undefined) {
    const paragraph = root.children.find(({ type }) => type === 'paragraph')
    const text = paragraph
      ? toText(paragraph as Flow)
          .replace(/\s+/g, ' ')
          .trim()
      : ''
    if (text) {
      metadata.summary = text
      const position = positionOf(['title']) ?? paragraph?.position
      issues.push({
        code: 'summary-from-text',
        severity: 'warning',
        message: 'Found no `summary`, expected one: the first paragraph was taken',
        path: ['summary'],
        fix: 'Write a `summary` in the front matter: one paragraph that tells why to read on.',
        ...(position && { position }),
      })
    }
  }
  return metadata
}

function withFullDates(data: Record<string, unknown>, timeZone: string): Record<string, unknown> {
  const dates = ['publishedAt', 'updatedAt'].filter((key) => Object.hasOwn(data, key))
  return {
    ...data,
    ...Object.fromEntries(dates.map((key) => [key, fullTimestamp(data[key], timeZone)])),
  }
}

/** An issue with the place in the file that its path leads to. */
function place(issue: Issue, matter: FrontMatter, placed: readonly PlacedSection[]): Issue {
  const [top, index, ...rest] = issue.path
  if (top !== 'sections' || typeof index !== 'number') {
    const position = matter.positionOf(issue.path) ?? matter.position
    return position ? { ...issue, position } : issue
  }
  let position: Position | undefined = placed[index]?.position
  let value: unknown = placed[index]?.section
  for (const key of rest) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break
    value = (value as Record<string | number, unknown>)[key]
    position = (value as { position?: Position } | null)?.position ?? position
  }
  return position ? { ...issue, position } : issue
}
