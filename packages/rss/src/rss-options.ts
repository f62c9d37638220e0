import type { Article, Feed, FeedRenderOptions } from '@standfirst/core'
import type { HtmlOptions } from '@standfirst/html'
import type { XmlExtensions } from '@standfirst/xml'

/** A feed without its articles. */
export type FeedMetadata = Omit<Feed, 'articles'>

/** What podcast directories ask of a feed, beyond what its articles say. */
export interface PodcastOptions {
  /** Whether the programme has explicit language. */
  explicit: boolean
  /** Categories as Apple names them, the main one first: `['Technology']`. */
  categories: readonly string[]
  /** `serial` is to be heard in order (default: `episodic`). */
  type?: 'episodic' | 'serial' | undefined
}

/** Configuration for the functions that write RSS. */
export interface RssOptions extends FeedRenderOptions {
  /** How to render the full text; the profile is always `feed`. */
  html?: Omit<HtmlOptions, 'profile' | 'onIssue' | 'labels'> | undefined
  /** Elements of other vocabularies. */
  extensions?: XmlExtensions<FeedMetadata, Article> | undefined
  /** Give the text as Markdown too (`source:markdown`): `renderMarkdown` of `@standfirst/markdown`. */
  markdown?: ((article: Article) => string) | undefined
  /** Make it a podcast's feed, for articles with audio. */
  podcast?: PodcastOptions | undefined
  /** Address of a stylesheet that shows the feed in browsers: CSS, or XSLT if it ends in `.xsl`. */
  stylesheet?: string | undefined
}
