import type { Article, Issue, SafeParseResult } from '@standfirst/core'
import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { createReader } from './body/create-parser.ts'
import type { TreeOptions } from './body/markdown-tree.ts'
import { readAlike } from './body/read-alike.ts'
import type { MarkdownSource } from './body/source-text.ts'
import { treeInParts } from './body/tree-in-parts.ts'
import type { MarkdownParseOptions } from './parse-options.ts'

export type { InheritedMatter } from './front-matter/inherited-matter.ts'
export type { MarkdownPreset } from './front-matter/preset.ts'
export type { MarkdownParseOptions } from './parse-options.ts'

const reader = createReader(fastTree, isNative)

function fastTree(source: string, options: TreeOptions = {}): Root {
  if (!isNative(source, options)) return treeInParts(source, options)
  return markdownToMdast(source, { features: { gfm: true, frontmatter: true } }) as unknown as Root
}

/** Whether the native parser reads a source, and not remark's. */
function isNative(source: string, options: TreeOptions): boolean {
  // The native parser can't leave indented code out.
  const isOther = options.indentedCode === false && /^(?: {4}|\t)/m.test(source)
  const isUnlike = !readAlike(source) || (surrogate.test(source) && readUnlike.test(source))
  return !(isOther || isUnlike || bareAttribute.test(source) || hasManyReferences(source))
}

/**
 * Whether a source has more references to characters than texts have: for those of one paragraph, the
 * native parser takes time and memory that grow with the square of their number.
 */
function hasManyReferences(source: string): boolean {
  let found = 0
  let at = source.indexOf('&')
  for (; at >= 0 && found < 2000; at = source.indexOf('&', at + 1)) {
    if (/^[#\w]/.test(source.charAt(at + 1))) found++
  }
  return at >= 0
}

/** Half of a character beyond the basic plane: without any, the longer pattern need not be tried. */
const surrogate = /[\ud800-\udfff]/

/**
 * Where the two parsers differ: next to an emoji or another symbol beyond the basic plane, which
 * remark's takes for a letter. There remark's is used, so that the same articles come out.
 */
const readUnlike = (() => {
  const symbol = '(?=[\\u{10000}-\\u{10ffff}])[\\p{P}\\p{S}]'
  const mark = '[*_~]+'
  const link = '(?:https?\\\\?:|www\\\\?\\.|[\\w.+\\\\-]+@)'
  return new RegExp(`${symbol}${mark}\\S|\\S${mark}${symbol}|${symbol}${link}`, 'iu')
})()

/** Where they differ too: HTML with a value without quotes that begins with `/` or holds `=`. */
const bareAttribute = /<[a-z][^<>]*=\s*(?:\/|[^\s"'<>=`]+=)/i

/**
 * `parseMarkdown` over a native parser: the same articles, many times faster. It needs Node (or WASM).
 *
 * @param source - Markdown with front matter.
 * @param options - Configuration.
 * @returns The article.
 * @throws {@linkcode ArticleError} if there is any error.
 */
export function parseMarkdown(source: MarkdownSource, options: MarkdownParseOptions = {}): Article {
  return reader.parseMarkdown(source, options)
}

/**
 * `safeParseMarkdown` over a native parser.
 *
 * @param source - Markdown with front matter.
 * @param options - Configuration.
 */
export function safeParseMarkdown(
  source: MarkdownSource,
  options: MarkdownParseOptions = {},
): SafeParseResult {
  return reader.safeParseMarkdown(source, options)
}

/**
 * `placeIssues` over a native parser.
 *
 * @param issues - Issues with paths of the article; not changed.
 * @param source - What the article was parsed from.
 * @param options - As it was parsed.
 */
export function placeIssues<One extends Issue>(
  issues: readonly One[],
  source: MarkdownSource,
  options: MarkdownParseOptions = {},
): One[] {
  return reader.placeIssues(issues, source, options)
}
