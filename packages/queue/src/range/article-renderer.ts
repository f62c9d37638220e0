import type { Article } from '@standfirst/core'
import {
  articleForms,
  asPublished,
  type OutputConfig,
  siteOf,
} from '@standfirst/publication/outputs'
import type { RenderArticle } from './render-range.ts'

/**
 * Make what renders the articles of a publication: its page and its other forms, as the configuration has them. A page
 * has no links to the articles before and after it, which would be other pages with each new article.
 *
 * @param config - What `loadConfig` of `@standfirst/publication` gives, or `configOf` of its `/config`.
 */
export function articleRenderer(config: OutputConfig): RenderArticle {
  const site = siteOf(config)
  return (article: Article, onIssue) =>
    articleForms(asPublished(article, site, { isBare: true, known: new WeakMap() }), site).map(
      ({ path, render, type }) => ({ path, type, content: render(onIssue) }),
    )
}
