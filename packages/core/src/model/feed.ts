import type { Article, Category } from './article.ts'
import type { Author, Publisher } from './author.ts'
import type { Image } from './media.ts'
import type { Rights } from './rights.ts'

/**
 * Where a document stands in a feed's history (RFC 5005). Addresses are absolute http(s) ones.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5005}
 */
export interface FeedArchive {
  /**
   * `complete`: the document is the whole feed; `current`: the newest part, that changes;
   * `archive`: an older part that changes no more.
   */
  kind: 'complete' | 'current' | 'archive'
  /** Address of the current document (in an archive document). */
  current?: string
  /** Address of the next older document. */
  previous?: string
  /** Address of the next newer archive document. */
  next?: string
}

/** A feed's metadata and its articles, newest first: plain JSON with every default filled in. */
export interface Feed {
  /** Permanent name, as an article's (default: none; renderers use `feedUrl`, then `url`). */
  id?: string
  /** Plain text, one line. */
  title: string
  /** Plain text. */
  description: string
  /** The page that the feed is of: an absolute http(s) address. */
  url: string
  /** Address that the feed is served from: absolute http(s). */
  feedUrl?: string
  /** Language of the titles and texts: a BCP 47 tag. */
  language: string
  /** Who publishes it; in input, a name alone will do. */
  publisher?: Publisher
  /** Who writes it; an article without authors has these. */
  authors?: Author[]
  /** Its picture (logo, cover of a podcast); in input, an address alone will do. */
  image?: Image
  /** Small square picture: an absolute http(s) address. */
  icon?: string
  /** What it is about; in input, names alone will do. */
  categories?: Category[]
  /** Licence and terms of its articles, where an article doesn't state its own. */
  rights?: Rights
  /** Last change: an RFC 3339 timestamp (default: the newest of its articles', if it has any). */
  updatedAt?: string
  /** WebSub hubs: absolute http(s) addresses. */
  hubs?: string[]
  /** How long readers may keep it before they ask again, in minutes. */
  ttlMinutes?: number
  /** Where this document stands in the feed's history (default: a feed of one document). */
  archive?: FeedArchive
  /** Newest first; equal times keep the order given. Ids are unique. */
  articles: Article[]
}

/** A feed without its articles. */
export type FeedMetadata = Omit<Feed, 'articles'>
