import {
  type Article,
  ArticleError,
  expectOptions,
  type Issue,
  type Labels,
  labels,
  type ParseOptions,
  type SafeParseResult,
  safeParseArticle,
} from '@standfirst/core'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { assertPreset } from '../front-matter/assert-preset.ts'
import { completeMetadata } from '../front-matter/complete-metadata.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter/read-front-matter.ts'
import { takeMatter } from '../front-matter/take-matter.ts'
import { takeMetaLines } from '../front-matter/take-meta-lines.ts'
import { treeWithMatter } from '../front-matter/tree-with-matter.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { notices, relatedBlocks } from './article-root.ts'
import { bareTree, treeOptions } from './bare-tree.ts'
import { type BodyPart, bodyParts, withoutNotices, withoutRelated } from './body-sections.ts'
import { type CommonHeadings, commonHeadings } from './common-headings.ts'
import { findDivider } from './find-divider.ts'
import { inFile, place, positionOf, withoutRenamed } from './issue-places.ts'
import type { TreeOptions, TreeParser } from './markdown-tree.ts'
import { mendSpread } from './mend-spread.ts'
import { nearHeading } from './near-heading.ts'
import { nodeTypes } from './node-types.ts'
import { readBlocks } from './read-blocks.ts'
import { Refused, refuseTooDeep } from './refuse-too-deep.ts'
import { refuseTooLarge } from './refuse-too-large.ts'
import { refuseTooMany } from './refuse-too-many.ts'
import { type MarkdownSource, sourceText } from './source-text.ts'
import { type PlacedSection, toSections } from './to-sections.ts'
import { emptyPaidParts, unclearMarkers } from './unclear-markers.ts'
import { withoutPositions } from './without-positions.ts'

/** The functions that read articles, over one parser of Markdown. */
export interface MarkdownReader {
  parseMarkdown(source: MarkdownSource, options?: MarkdownParseOptions): Article
  safeParseMarkdown(source: MarkdownSource, options?: MarkdownParseOptions): SafeParseResult
  placeIssues<One extends Issue>(
    issues: readonly One[],
    source: MarkdownSource,
    options?: MarkdownParseOptions,
  ): One[]
}

/**
 * Make the functions that read articles.
 *
 * @param isNative - Whether the parser reads a source natively: it takes more of it in the same memory.
 */
export function createReader(
  parseTree: TreeParser,
  isNative: (source: string, options: TreeOptions) => boolean = () => false,
): MarkdownReader {
  const tooMany = (text: string, options: MarkdownParseOptions) => {
    const refused = refuseTooMany(text, options)
    if (!refused || !isNative(text, treeOptions(options))) return refused
    return refuseTooMany(text, options, nativeBounds, true)
  }
  const read = (source: MarkdownSource, options: MarkdownParseOptions, onRead?: OnRead) => {
    const { issues, text } = sourceText(source, options)
    if (text === undefined) return { success: false, issues } as const
    const result =
      refuseTooLarge(text, options) ?? tooMany(text, options) ?? readText(text, options, onRead)
    return issues.length ? { ...result, issues: [...issues, ...result.issues] } : result
  }
  const readText = (text: string, options: MarkdownParseOptions, onRead?: OnRead) => {
    // As CommonMark demands for U+0000 (0.31.2, section 2.3).
    const file = new VFile(text.toWellFormed().replaceAll('\0', '\ufffd'))
    return refuseTooDeep(options, () => {
      const source = String(file)
      const taken = takeMetaLines(source, options.preset) ?? takeMatter(source)
      const parse = (part: string) => {
        // Boxes of a tool become quotations, of which there may be too many in one paragraph.
        const refused = part === source ? undefined : tooMany(part, options)
        if (refused) throw new Refused(refused)
        return treeWithMatter(part, taken, (rest) => parseTree(rest, treeOptions(options)))
      }
      const bare = bareTree(file, parse, options)
      return readTree(bare.root, options, bare.file, bare.issues, onRead)
    })
  }
  const safeParseMarkdown: MarkdownReader['safeParseMarkdown'] = (source, options = {}) => {
    expectOptions(options, 'safeParseMarkdown')
    return read(source, options)
  }
  return {
    safeParseMarkdown,
    placeIssues(issues, source, options = {}) {
      expectOptions(options, 'placeIssues')
      let placed = [...issues]
      if (placed.length === 0) return placed
      read(source, options, (matter, sections) => {
        placed = issues.map((issue) => {
          const { file = options.path } = issue
          if (file !== options.path && options.path !== undefined) return issue
          const position = issue.position ?? positionOf(issue.path, matter, sections)
          return position ? { ...issue, position } : issue
        })
      })
      return placed
    },
    parseMarkdown(source, options = {}) {
      expectOptions(options, 'parseMarkdown')
      const result = read(source, options)
      if (!result.success) throw new ArticleError(result.issues)
      return result.article
    },
  }
}

/** What else a native parser takes in one paragraph. */
const nativeBounds = { signs: Number.POSITIVE_INFINITY, words: Number.POSITIVE_INFINITY }

/** Is told what was read of a source, instead of the gate. */
type OnRead = (matter: FrontMatter, sections: readonly PlacedSection[]) => void

/** Read a tree as an article; the tree is changed. */
export function treeToArticle(
  root: Root,
  options: MarkdownParseOptions,
  source: VFile,
): SafeParseResult {
  return refuseTooDeep(options, () => readTree(root, options, source, []))
}

function readTree(
  root: Root,
  options: MarkdownParseOptions,
  source: VFile,
  before: readonly Issue[],
  onRead?: OnRead,
): SafeParseResult {
  assertPreset(options.preset)
  const matter = readFrontMatter(root, String(source), options)
  const types = nodeTypes(root)
  if (types.has('list')) mendSpread(root)
  const { path: file } = options
  const issues = [...matter.issues, ...before]
  const isBroken = issues.some(
    ({ code, severity }) => code === 'invalid-front-matter' && severity === 'error',
  )
  if (isBroken) return { success: false, issues: inFile(issues, file) }
  const divider =
    types.has('html') || matter.separator
      ? findDivider(root, String(source), matter.separator)
      : undefined
  if (types.has('html')) issues.push(...unclearMarkers(root))
  readBlocks(root, types, source, matter, options, issues)
  const { baseUrl, metadata } = completeMetadata(root, matter, options, issues, divider)
  const gate: ParseOptions = { ...options, baseUrl }
  const language = typeof metadata.language === 'string' ? metadata.language : 'en'
  const words = labels(language, options.labels)
  const parts = withoutMetadata(bodyParts(root), metadata, words, gate)
  issues.push(...emptyPaidParts(parts))
  const common = options.headings === false ? undefined : commonHeadings(language)
  const placed = toSections(parts, words, common)
  if (onRead) {
    onRead(matter, placed)
    return { success: false, issues }
  }
  options.onPlaces?.((path) => positionOf(path, matter, placed))
  const sections = placed.map(({ section }) => section)
  if (common) issues.push(...nearHeadings(parts, placed, words, common))
  const input = { ...metadata, sections: withoutPositions(sections) }
  const result = safeParseArticle(input, gate)
  for (const issue of result.issues) issues.push(place(issue, matter, placed, options.preset))
  const located = inFile(withoutRenamed(issues), file)
  const failed = located.some(({ severity }) => severity === 'error')
  return result.success && !failed
    ? { success: true, article: result.article, issues: located }
    : { success: false, issues: located }
}

function nearHeadings(
  parts: readonly BodyPart[],
  placed: readonly PlacedSection[],
  words: Labels,
  common: CommonHeadings,
): Issue[] {
  return parts.flatMap((part, index) => {
    const own = placed[index]
    return (own && nearHeading(part, own, words, common, index)) ?? []
  })
}

/** The parts of a text without those that only show the metadata. */
function withoutMetadata(
  parts: BodyPart[],
  metadata: Record<string, unknown>,
  words: Labels,
  gate: ParseOptions,
): BodyPart[] {
  if (!shown.some((key) => metadata[key] !== undefined)) return parts
  const bare = safeParseArticle({ ...metadata, sections: [] }, gate)
  if (!bare.success) return parts
  const text = withoutNotices(parts, notices(bare.article, words))
  return withoutRelated(text, relatedBlocks(bare.article, words))
}

/** Members of the metadata that stand in the text too. */
const shown = ['status', 'corrections', 'aiDisclosure', 'related']
