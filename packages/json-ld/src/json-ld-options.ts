import type { Labels, RenderOptions } from '@standfirst/core'
import type { JsonLdNode } from './json-ld.ts'
import type { JsonLdPart } from './json-ld-part.ts'

/** The site that an article or feed is on. */
export interface JsonLdSite {
  /** Name, as search engines show it. */
  name: string
  /** Home page: an absolute http(s) address (default: the root of the article's or feed's host). */
  url?: string | undefined
}

/** CSS selectors of the page's parts, where they are not those of `@standfirst/html`. */
export interface JsonLdSelectors {
  /** What a voice assistant reads aloud (default: the title and the standfirst). */
  speakable?: readonly string[] | undefined
  /** What only paying readers see (default: the sections that are marked so). */
  paid?: string | undefined
}

/** Options that articles and feeds share. */
export interface JsonLdBaseOptions extends RenderOptions {
  /**
   * Names for sections without a heading of their own: `labels(article.language)` of core (default:
   * such sections have no name, because the words of all languages are larger than all else here).
   */
  labels?: Partial<Labels> | undefined
  /**
   * Nodes of your own for the graph. One with the `@id` of a node of the graph adds its properties to
   * that node, and replaces those of the same name.
   */
  nodes?: readonly JsonLdNode[] | undefined
  /** What the publisher is (default: `NewsMediaOrganization`; of a tutorial or blog `Organization`). */
  publisherType?: string | undefined
  /** The site (default: named as the publisher). */
  site?: JsonLdSite | undefined
}

/** Configuration for {@linkcode articleToJsonLd}. */
export interface ArticleJsonLdOptions extends JsonLdBaseOptions {
  /** Carry the text of the body as `articleBody`, without paid sections (default: `false`). */
  articleBody?: boolean | undefined
  /**
   * Fingerprint of the article, to verify copies by (default: none): `fingerprint(article)` of
   * `@standfirst/rights`.
   */
  fingerprint?: string | undefined
  /** Selectors of a page that `@standfirst/html` did not render. */
  selectors?: JsonLdSelectors | undefined
  /** Parts to leave out (default: none). */
  without?: readonly JsonLdPart[] | undefined
}

/** Configuration for {@linkcode feedToJsonLd}. */
export interface FeedJsonLdOptions extends JsonLdBaseOptions {
  /** List the newest of the articles only: at most so many (default: all). */
  limit?: number | undefined
}

/** Configuration for {@linkcode renderJsonLd}. */
export interface JsonLdOptions extends ArticleJsonLdOptions {
  /** Spaces of indentation (default: `0`, the smallest output). */
  indent?: number | undefined
}
