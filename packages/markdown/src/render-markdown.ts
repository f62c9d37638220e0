import {
  type Article,
  checkOptions,
  expectOptions,
  labels,
  type Renderer,
  type RenderOptions,
  readableArticle,
} from '@standfirst/core'
import { articleRoot } from './body/article-root.ts'
import { reportLimits } from './dialect/report-limits.ts'
import { assertPreset } from './front-matter/assert-preset.ts'
import { frontMatter } from './front-matter/front-matter.ts'
import type { MarkdownPreset } from './front-matter/preset.ts'
import { reportPlain } from './write/report-plain.ts'
import { writeMarkdown } from './write/write-markdown.ts'

/** Configuration for {@linkcode renderMarkdown}. */
export interface MarkdownOptions extends RenderOptions {
  /**
   * Begin with the metadata as YAML front matter (default: `true`). Without it, the title, summary
   * and byline stand at the top of the text, for agents and readers.
   */
  frontMatter?: boolean | undefined
  /**
   * Tool that will read the file: its keys in the front matter, and nothing in the text that it would
   * run as a template (default: the article's own keys).
   */
  preset?: MarkdownPreset | undefined
  /**
   * IANA name of the site's zone, for a tool whose dates say no offset: Hexo (default: `UTC`). Read the
   * files with the same.
   */
  timeZone?: string | undefined
  /**
   * Fingerprint of the article, to verify copies by (default: none): `fingerprint(article)` of
   * `@standfirst/rights`. It stands in the front matter.
   */
  fingerprint?: string | undefined
}

/**
 * Render an article as GitHub Flavored Markdown.
 *
 * Each section has its heading at rank 2. No HTML is written, and no address that could do harm: what
 * is left out is reported.
 *
 * @param given - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns Markdown with a final newline.
 * @see {@link https://github.github.com/gfm/}
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { renderMarkdown } from '@standfirst/markdown'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * renderMarkdown(article, { frontMatter: false }) // → '# A\n\n**About A.**\n\nNovember 23, 2026\n'
 * ```
 */
export function renderMarkdown(given: Article, options: MarkdownOptions = {}): string {
  expectOptions(options, 'renderMarkdown')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const { frontMatter: hasFrontMatter = true, preset } = options
  checkOptions(options, { frontMatter: 'boolean', fingerprint: 'string', timeZone: 'string' })
  assertPreset(preset)
  const root = articleRoot(article, { ...options, onIssue }, !hasFrontMatter)
  if (preset && onIssue) {
    reportLimits(article, preset, labels(article.language, options.labels), onIssue)
  }
  if (!hasFrontMatter) reportPlain(article, onIssue)
  const body = writeMarkdown(root, preset)
  if (!hasFrontMatter) return body
  const matter = frontMatter(article, preset, options.fingerprint, options.timeZone)
  return body ? `${matter}\n${body}` : matter
}

/** The Markdown format, for code that takes any {@linkcode Renderer}. */
export const markdownRenderer: Renderer<Article, MarkdownOptions> = {
  name: 'markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  render: renderMarkdown,
}
