import type { AiDisclosure } from './ai-disclosure.ts'
import type { Author, Publisher } from './author.ts'
import type { Episode } from './episode.ts'
import type { Image, Media } from './media.ts'
import type { Rights } from './rights.ts'
import type { Section } from './section.ts'

/** What an article is; each has its type in schema.org. It stands in `Article`, so that errors list the kinds. */
export type ArticleType = Article['type']

/**
 * Where an article is in its life. `draft` and `withheld` articles are left out of feeds, sitemaps
 * and lists; a `retracted` one stays, and says so in every output.
 */
export type ArticleStatus = Article['status']

/** What an article is about, as its publication files it. */
export interface Category {
  /** As shown: `AI News & Tools`. */
  name: string
  /** As in addresses: lower-case letters, digits and hyphens; made from the name if not given. */
  slug: string
  /** Absolute http(s) address of its page. */
  url?: string
}

/** An article to read next. */
export interface RelatedArticle {
  /** Absolute http(s) address. */
  url: string
  /** Its headline: plain text, one line. */
  title: string
  /** Plain text. */
  summary?: string
  /** Its picture; in input, an address alone will do. */
  image?: Image
  /** RFC 3339 timestamp with an offset. */
  publishedAt?: string
}

/** A correction, as shown to readers. */
export interface Correction {
  /** RFC 3339 timestamp with an offset. */
  at: string
  /** What was wrong, and what is right: plain text. */
  note: string
}

/** The same article in another language. */
export interface Translation {
  /** BCP 47 tag, or `x-default`: the page for readers of any other language. */
  language: string
  /** Absolute http(s) address. */
  url: string
}

/**
 * The feed that an article was taken from, where another publishes it: what feed apps show as "from", and
 * RSS and Atom name in `source`.
 */
export interface SourceFeed {
  /** Title of the feed: plain text, one line. */
  name?: string
  /** Its site: an absolute http(s) address. */
  url?: string
  /** The feed itself: an absolute http(s) address. RSS names a source by it alone. */
  feed?: string
}

/**
 * One article with all its meaning: plain JSON with every default filled in. Store it, send it,
 * parse it again, and it is the same.
 */
export interface Article {
  /** Version of the format. */
  schemaVersion: 2
  /**
   * Permanent name: an absolute address, a `urn:` or a `tag:` URI. It never changes once the article
   * is published (default: `url`).
   */
  id: string
  /** Canonical page: an absolute http(s) address. Relative addresses in the input resolve to it. */
  url: string
  /** What it is (default: `article`). */
  type: 'article' | 'news' | 'analysis' | 'opinion' | 'report' | 'review' | 'tutorial' | 'blog'
  /** Where it is in its life (default: `published`). */
  status: 'draft' | 'published' | 'withheld' | 'retracted'
  /** Language of the text: a BCP 47 tag. */
  language: string
  /** Headline: plain text, one line. */
  title: string
  /** Second headline: plain text, one line. */
  subtitle?: string
  /** The standfirst: plain text, one paragraph. */
  summary: string
  /** Who wrote it, in the order to print (default: none). In input, a person's name alone will do. */
  authors: Author[]
  /** Who publishes it; in input, a name alone will do. */
  publisher?: Publisher
  /**
   * First publication: an RFC 3339 timestamp with an offset. In input also a day (`2026-11-23`: its
   * midnight in UTC) or a `Date`.
   */
  publishedAt: string
  /**
   * Last change that readers should know of: an RFC 3339 timestamp with an offset; in input also a day
   * or a `Date`.
   */
  updatedAt?: string
  /** The one thing that it is filed under; in input, a name alone will do. */
  category?: Category
  /** Keywords: plain text, unique (default: none). */
  tags: string[]
  /** Lead image; in input, an address alone will do. */
  image?: Image
  /** Audio, video and documents that belong to it (default: none). */
  media: Media[]
  /** What it is among the episodes of a podcast, if it is one. */
  episode?: Episode
  /** The body, in reading order (default: none). */
  sections: Section[]
  /** What to read next (default: none). */
  related: RelatedArticle[]
  /** Corrections, oldest first (default: none). */
  corrections: Correction[]
  /** The same article in other languages (default: none). */
  translations: Translation[]
  /** The feed that it was taken from, if another publishes it (default: it is the publication's own). */
  source?: SourceFeed
  /** How much AI took part in the text. */
  aiDisclosure?: AiDisclosure
  /** Who may read all of it. */
  access?: 'free' | 'metered' | 'paid'
  /** Licence and terms; what it leaves out, the feed's or publication's policy says. */
  rights?: Rights
}
