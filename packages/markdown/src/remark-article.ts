import { type Article, ArticleError, expectOptions } from '@standfirst/core'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { treeToArticle } from './body/create-parser.ts'
import type { MarkdownParseOptions } from './parse-options.ts'
import { toVFileMessage } from './vfile-message.ts'

declare module 'unified' {
  interface CompileResultMap {
    article: Article
  }
}

/**
 * A unified plugin that compiles Markdown to an article, so that any remark plugin can run before it.
 * The article is the file's `result`; problems are the file's messages.
 *
 * Use `remark-frontmatter` (`['yaml', 'toml']`) and `remark-gfm` before it.
 *
 * @param options - Configuration; `path` is that of the file.
 * @throws {@linkcode ArticleError} when it runs, if there is any error.
 *
 * @example
 * ```ts
 * import { remarkArticle } from '@standfirst/markdown'
 * import remarkFrontmatter from 'remark-frontmatter'
 * import remarkGfm from 'remark-gfm'
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 *
 * const file = unified()
 *   .use(remarkParse)
 *   .use(remarkFrontmatter, ['yaml', 'toml'])
 *   .use(remarkGfm)
 *   .use(remarkArticle, { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } })
 *   .processSync('---\ntitle: A\nsummary: About A.\npublishedAt: 2026-11-23\n---\n')
 * file.result.title // → 'A'
 * ```
 */
export const remarkArticle: Plugin<[MarkdownParseOptions?], Root, Article> = function (
  options = {},
) {
  expectOptions(options, 'remarkArticle')
  this.compiler = (tree, file) => {
    const path = options.path ?? file.path
    const result = treeToArticle(tree as Root, { ...options, path }, file)
    for (const issue of result.issues) file.messages.push(toVFileMessage(issue))
    if (!result.success) throw new ArticleError(result.issues)
    return result.article
  }
}
