import { type Article, expectOptions, type Renderer } from '@standfirst/core'
import type { ActivityArticleOptions } from './activity-article-options.ts'
import { articleToActivityArticle } from './article-to-activity-article.ts'

/**
 * Render an article as an object of Activity Streams, in JSON.
 *
 * @param article - Article to render; it is not changed.
 * @param options - Configuration.
 * @returns JSON, without a final newline.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { renderActivityArticle } from '@standfirst/activitypub'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * JSON.parse(renderActivityArticle(article)).preview.content
 * // → '<p><strong>A</strong></p><p>About A.</p>'
 * ```
 */
export function renderActivityArticle(
  article: Article,
  options: ActivityArticleOptions = {},
): string {
  expectOptions(options, 'renderActivityArticle')
  return JSON.stringify(articleToActivityArticle(article, options))
}

/** Articles of ActivityPub, for code that takes any {@linkcode Renderer}. */
export const activityArticleRenderer: Renderer<Article, ActivityArticleOptions> = {
  name: 'activitypub',
  mediaType: 'application/activity+json',
  extension: '.json',
  render: renderActivityArticle,
}
