import type { Article, RenderOptions } from '@standfirst/core'
import type { HashtagOptions } from './hashtags-of.ts'

/** Configuration for {@linkcode renderActivityArticle} and what is made of articles. */
export interface ActivityArticleOptions extends RenderOptions, HashtagOptions {
  /** Address at which the object is served, which is its id (default: the address of the page). */
  id?: string | undefined
  /**
   * Address of the actor who publishes it (default: none; it is attributed to its authors by name). Servers take an
   * object only from an actor at the same host.
   */
  actor?: string | undefined
  /** Address of the followers of the actor, who are then addressed as well (default: none). */
  followers?: string | undefined
  /** Address of the article as Markdown, a second link beside that of the page (default: none). */
  markdownUrl?: string | undefined
  /**
   * The Markdown that the article may be edited as, such as `renderMarkdown` gives (default: none). It is called
   * without the sections for paying readers.
   */
  source?: ((article: Article) => string) | undefined
  /** Have readers asked before they see it (default: `false`); an article does not say so of itself. */
  sensitive?: boolean | undefined
}
