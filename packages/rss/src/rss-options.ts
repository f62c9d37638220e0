import type { Article, FeedMetadata } from '@standfirst/core'
import type { FeedHtmlOptions } from '@standfirst/html'
import type { XmlExtensions } from '@standfirst/xml'
import type { PodcastOptions } from './podcast-options.ts'

/** Configuration for the functions that write RSS. */
export interface RssOptions extends FeedHtmlOptions {
  /**
   * Renders the full text as Markdown, to stand beside the HTML as `source:markdown` (default: none).
   * `renderMarkdown` of `@standfirst/markdown` does.
   */
  markdown?: ((article: Article, options: { frontMatter: false }) => string) | undefined
  /**
   * Address of a stylesheet for people who open the feed in a browser, such as that of a copy of
   * `@standfirst/rss/feed.css`: CSS, or XSLT if it ends in `.xsl` (default: none).
   */
  stylesheet?: string | undefined
  /**
   * `first`: one enclosure an item, as RSS has it: the first recording, else the first document, else
   * the lead image; Media RSS names them all. `all`: an enclosure for each (default: `first`).
   */
  enclosures?: 'first' | 'all' | undefined
  /**
   * How the author of an item is named. `creator`: by name alone, in `dc:creator`, which readers show
   * as it is. `author`: one author with an e-mail address in RSS's own element, as
   * `ada@example.com (Ada Example)`, which most readers show with the address; any others as
   * `dc:creator` (default: `creator`).
   *
   * @see {@link https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt}
   */
  authorElement?: 'creator' | 'author' | undefined
  /**
   * Say what podcast directories ask for, of the feed and of each item with audio or video (default:
   * whether the feed has an image and every item audio; a stream, which can't know, takes `false`).
   * With `PodcastOptions`, what directories will miss is reported as `incomplete-podcast`.
   */
  podcast?: boolean | PodcastOptions | undefined
  /**
   * Address of the file of an article's chapters, that {@linkcode renderChapters} makes, where its recording
   * names none (default: none). `undefined` for an article that has no chapters.
   */
  chapters?: ((article: Article) => string | undefined) | undefined
  /** Elements of other vocabularies. */
  extensions?: XmlExtensions<FeedMetadata, Article> | undefined
}
