import { createReader } from './body/create-parser.ts'
import type { MarkdownSource } from './body/source-text.ts'
import { treeInParts } from './body/tree-in-parts.ts'
import type { MarkdownContent, MarkdownContentOptions } from './content-options.ts'

const reader = createReader(treeInParts)

/**
 * Read a text in Markdown, such as the body that a content system keeps, as the content of a section. HTML
 * in it is read as far as it has a form in Markdown; headings begin at rank 3, as they do inside a section.
 *
 * For a whole file with front matter, whose headings begin sections, see {@linkcode parseMarkdown}.
 *
 * @param source - GitHub Flavored Markdown without front matter, of the lengths that `parseMarkdown` takes.
 * @param options - Configuration.
 * @returns The content, and what was left out; nothing is thrown for any text.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { markdownToContent } from '@standfirst/markdown'
 *
 * const body = 'Rain fell for **nine** hours.\n\n- Look at [the map](/map).\n'
 * const { content, issues } = markdownToContent(body)
 * defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23',
 *   sections: [{ kind: 'prose', content }],
 * })
 * issues.length // → 0
 * ```
 */
export function markdownToContent(
  source: MarkdownSource,
  options: MarkdownContentOptions = {},
): MarkdownContent {
  return reader.markdownToContent(source, options)
}
