import {
  articleToMdast,
  type DecodeOptions,
  decodeSource,
  expectOptions,
  type Flow,
  type Issue,
  type PlainArticleInput,
  resolveUrl,
  safeParseArticle,
} from '@standfirst/core'
import { belowSections } from './html/below-sections.ts'
import { parseHtml } from './html/parse-html.ts'
import { readContent } from './html/read-content.ts'
import { problem, shown } from './problem.ts'
import { maxPageLength } from './source/max-lengths.ts'

/** Configuration for {@linkcode htmlToContent}. */
export interface HtmlContentOptions extends DecodeOptions {
  /**
   * Absolute address that relative ones resolve to (default: none; links and pictures with a relative
   * address are then left out, and reported).
   */
  baseUrl?: string | undefined
}

/** What {@linkcode htmlToContent} read. */
export interface HtmlContent {
  /** Rich text: the `content` of a section; empty where nothing can be read. */
  content: Flow[]
  /** What was left out or changed. */
  issues: Issue[]
}

/**
 * Read HTML, such as the body that a content system keeps, as the content of a section: scripts, styles,
 * forms and dangerous addresses are left out, and headings begin at rank 3, as they do inside a section.
 *
 * For a whole page with its metadata, see {@linkcode articleFromHtml}.
 *
 * @param html - Part of a page, as text or bytes.
 * @param options - Configuration.
 * @returns The content, and what was left out; nothing is thrown for any HTML.
 *
 * @example
 * ```ts
 * import { htmlToContent } from '@standfirst/import'
 *
 * const { content, issues } = htmlToContent('<p>Rain fell for <b>nine</b> hours.</p>')
 * content.length // → 1
 * issues.length // → 0
 * ```
 */
export function htmlToContent(
  html: string | Uint8Array | ArrayBuffer,
  options: HtmlContentOptions = {},
): HtmlContent {
  expectOptions(options, 'htmlToContent')
  const { maxLength = maxPageLength } = options
  const { issues, text } = decodeSource(html, { ...options, maxLength })
  if (text === undefined) return { content: [], issues }
  const { baseUrl } = options
  const base = baseUrl === undefined ? undefined : resolveUrl(baseUrl, undefined, 'media')
  if (baseUrl !== undefined && base === undefined) issues.push(noBase(baseUrl))
  const { tree } = parseHtml(text, 'fragment')
  if (tree) belowSections(tree)
  const read = readContent(tree ?? text, { base, language: 'und' })
  const own = Object.keys(read.found)
  if (own.length) issues.push(noField(own))
  const article: PlainArticleInput = { ...whole, url: base ?? whole.url, sections: read.sections }
  const result = safeParseArticle(article)
  issues.push(...[...read.issues, ...result.issues].map(inContent))
  if (!result.success) return { content: [], issues }
  return { content: articleToMdast(result.article).children as Flow[], issues }
}

/** An article for the text to stand in. */
const whole = {
  url: 'https://example.com/',
  language: 'und',
  title: 'x',
  summary: 'x',
  publishedAt: '1970-01-01T00:00:00Z',
}

function inContent(issue: Issue): Issue {
  return issue.path[0] === 'sections' ? { ...issue, path: ['content'] } : issue
}

function noBase(found: string): Issue {
  return problem(
    'invalid-address',
    ['baseUrl'],
    `Found ${shown(found)} in the option \`baseUrl\`, expected an absolute http or https address`,
    'relative addresses were left out',
    'Give the absolute address of the page that the text is from.',
  )
}

function noField(fields: readonly string[]): Issue {
  return problem(
    'not-carried',
    ['content'],
    `Found what an article says in ${fields.map((field) => `\`${field}\``).join(', ')}, expected text alone`,
    'it was left out',
    'Read the page with `articleFromHtml`.',
  )
}
