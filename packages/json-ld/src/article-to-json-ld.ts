import { type Article, expectOptions } from '@standfirst/core'
import { articleGraph } from './article-graph.ts'
import { compact } from './compact.ts'
import type { ArticleNode, JsonLdGraph } from './json-ld.ts'
import type { ArticleJsonLdOptions } from './json-ld-options.ts'

/**
 * Describe an article as one schema.org graph: the Article node first, with its authors, publisher and
 * images in it, then the page, the site, the breadcrumbs and the questions and answers.
 *
 * All `@id`s are made from canonical addresses, so that graphs of several pages join. The text of
 * paid sections is left out.
 *
 * @param article - Article; it is not changed.
 * @param options - Configuration.
 * @returns Plain JSON.
 * @see {@link https://developers.google.com/search/docs/appearance/structured-data/article}
 *
 * @example
 * ```ts
 * articleToJsonLd(article)['@graph'][0].headline // 'Anthropic Accuses Alibaba ...'
 * ```
 */
export function articleToJsonLd(
  article: Article,
  options: ArticleJsonLdOptions = {},
): JsonLdGraph<ArticleNode> {
  expectOptions(options, 'articleToJsonLd')
  return compact(articleGraph(article, options)) as JsonLdGraph<ArticleNode>
}
