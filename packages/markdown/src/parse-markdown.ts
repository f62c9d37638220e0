import type { Article, Issue, SafeParseResult } from '@standfirst/core'
import { createReader } from './body/create-parser.ts'
import type { MarkdownSource } from './body/source-text.ts'
import { treeInParts } from './body/tree-in-parts.ts'
import type { MarkdownParseOptions } from './parse-options.ts'

const reader = createReader(treeInParts)

/**
 * Parse Markdown with front matter as an article: the inverse of `renderMarkdown`, and a way in for
 * files that people write.
 *
 * @param source - Markdown, or the bytes of a file, in the charset of its byte order mark, else UTF-8: YAML
 *   (`---`) or TOML (`+++`) front matter, and GitHub Flavored Markdown, at most
 *   10,000,000 UTF-16 code units and 200,000 lines, blocks and signs (`limits`). Headings at
 *   rank 2 start sections; one that is the heading of a kind in the article's language (`Key
 *   takeaways`) makes a section of that kind, as does a comment such as `<!-- takeaways -->` under it.
 * @param options - Configuration.
 * @returns The article.
 * @throws {@linkcode ArticleError} if there is any error: all of them are listed, with their lines.
 *
 * @example
 * ```ts
 * import { parseMarkdown } from '@standfirst/markdown'
 *
 * const article = parseMarkdown(
 *   '---\ntitle: A\nsummary: About A.\npublishedAt: 2026-11-23\n---\n\n## Key takeaways\n\n- One\n',
 *   { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } },
 * )
 * article.sections[0]?.kind // → 'takeaways'
 * ```
 */
export function parseMarkdown(source: MarkdownSource, options: MarkdownParseOptions = {}): Article {
  return reader.parseMarkdown(source, options)
}

/**
 * {@linkcode parseMarkdown} without throwing, whatever the source is.
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
 * Say where issues are in a source that gave a valid article: those of a lint rule, for example, that
 * has only seen the article.
 *
 * @param issues - Issues with paths of the article; not changed.
 * @param source - What the article was parsed from.
 * @param options - As it was parsed.
 * @returns Copies with the `position` of what their paths lead to, as far down as that is known.
 *
 * @example
 * ```ts
 * import { placeIssues } from '@standfirst/markdown'
 *
 * const issue = { code: 'long-title', severity: 'error' as const, message: 'Found.', path: ['title'] }
 * const [placed] = placeIssues([issue], '---\ntitle: A\n---\n')
 * placed?.position?.start.line // → 2
 * ```
 */
export function placeIssues<One extends Issue>(
  issues: readonly One[],
  source: MarkdownSource,
  options: MarkdownParseOptions = {},
): One[] {
  return reader.placeIssues(issues, source, options)
}
