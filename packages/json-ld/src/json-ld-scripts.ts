import { optionError, type SafeHtml } from '@standfirst/core'
import type { JsonLdGraph } from './json-ld.ts'
import { jsonLdScript } from './json-ld-script.ts'

/**
 * Put a graph in the `<script>` elements of a page: its first node by itself, as what it is, and the
 * others as a graph. Readers that look at the root of a document alone, as Mastodon does for its cards,
 * find the article so; those that know graphs join the two by their `@id`s.
 *
 * @param graph - What {@linkcode articleToJsonLd} or {@linkcode feedToJsonLd} made; it is not changed.
 * @returns One script for each, safe as those of {@linkcode jsonLdScript} are.
 *
 * @example
 * ```ts
 * renderHtmlPage(article, { head: jsonLdScripts(articleToJsonLd(article)) })
 * // ... <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle", ...
 * ```
 */
export function jsonLdScripts(graph: JsonLdGraph): SafeHtml[] {
  const { '@context': context, '@graph': nodes } = Object(graph) as JsonLdGraph
  if (!Array.isArray(nodes)) throw optionError('graph', graph, 'what `articleToJsonLd` gave')
  const [first, ...others] = nodes
  const documents: object[] = [{ '@context': context, ...first }]
  if (others.length) documents.push({ '@context': context, '@graph': others })
  return documents.map(jsonLdScript)
}
