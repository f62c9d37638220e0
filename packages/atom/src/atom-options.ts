import type { Article, FeedMetadata } from '@standfirst/core'
import type { FeedHtmlOptions } from '@standfirst/html'
import type { XmlExtensions } from '@standfirst/xml'

/** Configuration for the functions that write Atom. */
export interface AtomOptions extends FeedHtmlOptions {
  /**
   * Address of a stylesheet for people who open the feed in a browser, such as that of a copy of
   * `@standfirst/atom/feed.css`: CSS, or XSLT if it ends in `.xsl` (default: none).
   */
  stylesheet?: string | undefined
  /** Elements of other vocabularies. */
  extensions?: XmlExtensions<FeedMetadata, Article> | undefined
}
