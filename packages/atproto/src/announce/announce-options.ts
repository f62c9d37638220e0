import type { FeedMetadata, RenderOptions } from '@standfirst/core'
import type { RepositorySession } from './repository-session.ts'
import type { RequestOptions } from './request.ts'

/** Configuration for {@linkcode announceArticles}. */
export interface AnnounceOptions extends RequestOptions, Pick<RenderOptions, 'labels'> {
  /** Whose repository is written to. */
  session: RepositorySession
  /** Address of the publication's record there, as the site names it: `at://did:plc:abc/site.standard.publication/3kabc`. */
  publication: string
  /** The publication: its name, and the address of its site. */
  feed: FeedMetadata
  /** Whether apps may suggest the publication to readers (default: not said, which means yes). */
  showInDiscover?: boolean | undefined
  /** Addresses of records that another tool writes, by the address of the article: they are left alone (default: none). */
  documents?: Readonly<Record<string, string>> | undefined
  /** Post of each new article, once (default: no posts). */
  posts?: boolean | PostsOptions | undefined
  /** Look at the covers of all articles again, not only of those that are new or have changed (default: `false`). */
  covers?: boolean | undefined
  /** Delete the records of articles that are not there any more (default: `false`; they are told of). */
  prune?: boolean | undefined
  /** Say what would be written, and write nothing (default: `false`). */
  dryRun?: boolean | undefined
  /** The time that it is (default: the clock). */
  now?: Date | undefined
  /** Fetches the pictures (default: the runtime's `fetch`). */
  fetch?: typeof fetch | undefined
}

/** How new articles are posted of. */
export interface PostsOptions {
  /** How many days ago an article may have been published to be new (default: 7). */
  days?: number | undefined
  /** How many of its tags to name as hashtags (default: `0`). */
  hashtags?: number | undefined
}
