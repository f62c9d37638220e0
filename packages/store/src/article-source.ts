import type { Article, ArticleStatus, ArticleType, Issue } from '@standfirst/core'

/**
 * Where articles are read from. What an author holds back is neither found nor listed unless `drafts` asks
 * for it: drafts, what is withheld, and what is dated after the time that it is.
 */
export interface ArticleSource {
  /**
   * Names the state that the source is in: another name after each change, and the one that
   * {@linkcode ArticleSource.changes} gives as `cursor`. It costs next to nothing.
   */
  version(): string | Promise<string>
  /**
   * Get one article. A retracted one is there: its `status` says so.
   *
   * @param name - Its id or its address.
   */
  get(name: string, options?: ReadOptions): Promise<StoredArticle | undefined>
  /** List articles page by page, newest first. What is added meanwhile moves nothing between pages. */
  list(options?: ListOptions): Promise<ArticlePage>
  /**
   * Find articles by words, in the language of each: `flood` finds `floods`. All of the words must be
   * there, or begin with the last one; words in quotation marks must stand together. What is for
   * subscribers is not looked into: finding it would tell it.
   *
   * @param words - As somebody typed them; nothing in them has a meaning but quotation marks.
   * @returns The best first.
   */
  search(words: string, options?: SearchOptions): Promise<Article[]>
  /**
   * What has changed since then, in order and without a gap: of an article that has changed more than
   * once, its last state alone.
   *
   * @param since - The `cursor` of an answer before, asked for with the same `drafts` (default: from the beginning).
   * @throws `RangeError` if it is no cursor.
   */
  changes(since?: string, options?: ChangesOptions): Promise<Changes>
  /**
   * All articles as they are now, held back or not, in the order of their ids. Only what has changed since
   * the last time is read: the others are the same objects, which nobody may change.
   */
  all(): Promise<Article[]>
  /**
   * Be told after each change, of this process and, where the source can know, of others.
   *
   * @returns Ends it.
   */
  subscribe(listener: (version: string) => void): () => void
}

/** What of a source may be read. */
export interface ReadOptions {
  /** Whether to give what is held back too, for those who write (default: `false`). */
  drafts?: boolean | undefined
}

/** Which articles are meant; an article must meet all of the conditions given. */
export interface ArticleFilter extends ReadOptions {
  /** The slug or the name of a category. */
  category?: string | undefined
  /** A tag, in upper or lower case. */
  tag?: string | undefined
  /** The name or address of an author. */
  author?: string | undefined
  /** A BCP 47 tag; `en` takes `en-GB` too. */
  language?: string | undefined
  /** What it is: `news`. */
  type?: ArticleType | undefined
  /** Where it is in its life (default: `published`; with `drafts`, any). */
  status?: ArticleStatus | readonly ArticleStatus[] | undefined
  /** Published at this time or later: an RFC 3339 timestamp. */
  from?: string | undefined
  /** Published before this time: an RFC 3339 timestamp. */
  until?: string | undefined
}

/** Configuration for {@linkcode ArticleSource.list}. */
export interface ListOptions extends ArticleFilter {
  /** The `next` of the page before (default: the first page). */
  cursor?: string | undefined
  /** Articles on a page, 1 to 500 (default: 50). */
  limit?: number | undefined
}

/** Configuration for {@linkcode ArticleSource.search}. */
export interface SearchOptions extends ArticleFilter {
  /** Articles at most, 1 to 500 (default: 50). */
  limit?: number | undefined
}

/** Configuration for {@linkcode ArticleSource.changes}. */
export interface ChangesOptions extends ReadOptions {
  /** Changes at most, 1 to 500, beside articles that have become due (default: 500). */
  limit?: number | undefined
}

/** An article as it is kept. */
export interface StoredArticle {
  /** The article; nobody else has this object. */
  article: Article
  /** Names this state of it: the number of the change that made it, 1 or more. */
  revision: number
}

/** A part of a list. */
export interface ArticlePage {
  /** Articles, newest first. */
  articles: Article[]
  /** Where the next page begins; there is none after the last. */
  next?: string | undefined
}

/** What {@linkcode ArticleSource.changes} gives. */
export interface Changes {
  /** What has happened, in order. */
  changes: Change[]
  /** To ask with for what comes after. */
  cursor: string
  /** Whether there is more already. */
  more: boolean
  /**
   * Whether these are the changes from the beginning, as nothing was asked with, or a cursor of another
   * store or of a time that a backup has undone: forget what was known.
   */
  fromStart: boolean
}

/** What has happened to an article. */
export type Change =
  | ({
      /** `put`: it is new or other than before, or it has become due. `retract`: it is retracted. */
      type: 'put' | 'retract'
      id: string
    } & StoredArticle)
  | {
      /** `delete`: it is gone. `hide`: it was to be read once, and is held back now. */
      type: 'delete' | 'hide'
      id: string
      /** Its last address. */
      url: string
      revision: number
    }
  | {
      /** It is kept in a form that this release can't read. */
      type: 'unreadable'
      id: string
      url: string
      revision: number
      issues: Issue[]
    }
