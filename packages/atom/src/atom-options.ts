import type { Article, Feed, FeedRenderOptions } from '@standfirst/core'
import type { HtmlOptions } from '@standfirst/html'
import type { XmlExtensions } from '@standfirst/xml'

/** Configuration for the functions that write Atom. */
export interface AtomOptions extends FeedRenderOptions {
  /** How to render the full text; the profile is always `feed`. */
  html?: Omit<HtmlOptions, 'profile' | 'onIssue' | 'labels' | 'fingerprint'> | undefined
  /**
   * Address of a stylesheet for people who open the feed in a browser, such as that of a copy of
   * `@standfirst/atom/feed.css`: CSS, or XSLT if it ends in `.xsl` (default: none).
   */
  stylesheet?: string | undefined
  /** Elements of other vocabularies. */
  extensions?: XmlExtensions<FeedMetadata, Article> | undefined
}

/** A feed without its articles. */
export type FeedMetadata = Omit<Feed, 'articles'>
