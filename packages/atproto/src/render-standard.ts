import { type Article, expectOptions, type Feed, type Renderer } from '@standfirst/core'
import {
  articleToStandardDocument,
  type StandardDocumentOptions,
} from './article-to-standard-document.ts'
import {
  feedToStandardPublication,
  type StandardPublicationOptions,
} from './feed-to-standard-publication.ts'

/**
 * Render an article as a record of `site.standard.document`, in JSON.
 *
 * @param article - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns JSON, without a final newline.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { renderStandardDocument } from '@standfirst/atproto'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * renderStandardDocument(article)
 * // → '{"$type":"site.standard.document","site":"https://example.com","path":"/a/","title":"A" ...'
 * ```
 */
export function renderStandardDocument(
  article: Article,
  options: StandardDocumentOptions = {},
): string {
  expectOptions(options, 'renderStandardDocument')
  return JSON.stringify(articleToStandardDocument(article, options))
}

/**
 * Render a feed as a record of `site.standard.publication`, in JSON.
 *
 * @param feed - Feed to render; it is not changed.
 * @param options - Configuration.
 * @returns JSON, without a final newline.
 */
export function renderStandardPublication(
  feed: Feed,
  options: StandardPublicationOptions = {},
): string {
  expectOptions(options, 'renderStandardPublication')
  return JSON.stringify(feedToStandardPublication(feed, options))
}

/** Documents of standard.site, for code that takes any {@linkcode Renderer}. */
export const standardDocumentRenderer: Renderer<Article, StandardDocumentOptions> = {
  name: 'standard-document',
  mediaType: 'application/json',
  extension: '.json',
  render: renderStandardDocument,
}

/** Publications of standard.site, for code that takes any {@linkcode Renderer}. */
export const standardPublicationRenderer: Renderer<Feed, StandardPublicationOptions> = {
  name: 'standard-publication',
  mediaType: 'application/json',
  extension: '.json',
  render: renderStandardPublication,
}
