import type { Article, Renderer } from '@standfirst/core'
import { checkOptions, expectOptions } from '@standfirst/core'
import { articleGraph } from './article-graph.ts'
import { escapeForScript } from './escape-for-script.ts'
import type { JsonLdOptions } from './json-ld-options.ts'

/**
 * Render an article as a schema.org graph, the Article node first.
 *
 * The text can stand inside `<script type="application/ld+json">` as it is: `<` and the two line
 * separators are written as escapes. A lone surrogate, which no strict JSON parser takes, becomes
 * U+FFFD.
 *
 * @param article - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns JSON, without a final newline.
 * @see {@link https://schema.org/Article}
 *
 * @example
 * ```ts
 * renderJsonLd(article) // {"@context":"https://schema.org","@graph":[{"@type":"NewsArticle", ...
 * ```
 */
export function renderJsonLd(article: Article, options: JsonLdOptions = {}): string {
  expectOptions(options, 'renderJsonLd')
  checkOptions(options, { indent: 'number' })
  const json = JSON.stringify(articleGraph(article, options), null, options.indent)
  return escapeForScript(json.includes('\\ud') ? replaceLoneSurrogates(json) : json)
}

/** The JSON-LD format, for code that takes any {@linkcode Renderer}. */
export const jsonLdRenderer: Renderer<Article, JsonLdOptions> = {
  name: 'json-ld',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  render: renderJsonLd,
}

/** `JSON.stringify` writes surrogates as escapes only where they are alone. */
function replaceLoneSurrogates(json: string): string {
  return json.replace(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (found) =>
    found.length > 2 ? '\\ufffd' : found,
  )
}
