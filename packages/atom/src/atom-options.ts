import type { Article, Feed, FeedRenderOptions } from '@standfirst/core'
import type { HtmlOptions } from '@standfirst/html'
import type { XmlExtensions } from '@standfirst/xml'

/** Configuration for the functions that write Atom. */
export interface AtomOptions extends FeedRenderOptions {
  /** How to render the full text; the profile is always `feed`. */
  html?: Omit<HtmlOptions, 'profile' | 'onIssue' | 'labels'> | undefined
  /** Elements of other vocabularies. */
  extensions?: XmlExtensions<FeedMetadata, Article> | undefined
}

/** A feed without its articles. */
export type FeedMetadata = Omit<Feed, 'articles'>
