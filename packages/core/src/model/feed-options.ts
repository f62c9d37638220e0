import type { SafeHtml } from '../safe/safe-html.ts'
import type { Article } from './article.ts'
import type { RenderOptions } from './renderer.ts'

/** How much of an article's text a feed carries. */
export type FeedContent = 'full' | 'summary' | 'none'

/** Options that every feed format takes. */
export interface FeedRenderOptions extends RenderOptions {
  /**
   * What each item carries (default: `full`): the summary and the full text, the summary alone, or
   * neither. A function gives the full text as HTML that is already rendered.
   */
  content?: FeedContent | ((article: Article) => SafeHtml) | undefined
  /**
   * Which changes of an article an item tells as its update (default: `all`): each, by `updatedAt`, or
   * `corrections` alone, by the newest of them. Many readers show an updated item as a new one.
   */
  updated?: 'all' | 'corrections' | undefined
  /** Carry the newest of the articles only: at most so many (default: all). */
  limit?: number | undefined
  /** Carry the full text of the newest so many articles, and the summary of the rest (default: all). */
  fullTextLimit?: number | undefined
  /**
   * Size of the document in bytes (default: none). The first article that doesn't fit, and all older
   * ones, are left out, with the issue `feed-too-long`.
   */
  maxBytes?: number | undefined
  /**
   * Gives the fingerprint of an article, to stand in its item (default: none): `fingerprint` of
   * `@standfirst/rights`. Copies of the item can then be verified.
   */
  fingerprint?: ((article: Article) => string | undefined) | undefined
}
