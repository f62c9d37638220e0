import type { Article, Issue } from '@standfirst/core'
import type { ArticleSource, StoredArticle } from './article-source.ts'

/** Where articles are kept: an {@linkcode ArticleSource} that can be written to. */
export interface ArticleStore extends ArticleSource, ArticleWriter {
  /**
   * Write several articles, all or none: nothing is kept where the function throws, or where any of its
   * writes was refused.
   *
   * @param body - Writes through what it is given, and never through the store, which waits until it is
   *   done. Others who write wait too, so it should not take long.
   * @throws What the function throws.
   *
   * @example
   * ```ts
   * const result = await store.transaction(async (writer) => {
   *   for (const article of articles) await writer.put(article)
   * })
   * if (!result.success) console.error(result.issues)
   * ```
   */
  transaction<Value>(
    body: (writer: ArticleWriter) => Promise<Value>,
  ): Promise<TransactionResult<Value>>
  /** Let go of files and connections; what is being written is finished before. */
  close(): Promise<void>
}

/** What writes articles. */
export interface ArticleWriter {
  /** Get one article, whatever its status. */
  get(name: string, options?: { drafts?: boolean | undefined }): Promise<StoredArticle | undefined>
  /**
   * Keep an article, by its id. It goes through the gate: one with an error is not kept. The article
   * that is there already changes nothing, so that a write can be tried again.
   */
  put(value: unknown, options?: WriteOptions): Promise<ArticleResult>
  /** Retract a published article: it stays at its address and says so. */
  retract(id: string, options?: RetractOptions): Promise<ArticleResult>
  /** Delete an article. That it was there is kept, for who asks what has changed; its address is free. */
  delete(id: string, options?: WriteOptions): Promise<DeleteResult>
}

/** Configuration for a write. */
export interface WriteOptions {
  /**
   * Write only if the article is at this revision, `0` for one that is not there (default: whatever is
   * there).
   */
  ifRevision?: number | undefined
}

/** Configuration for {@linkcode ArticleWriter.retract}. */
export interface RetractOptions extends WriteOptions {
  /** Why, for readers: it stands among the corrections. Plain text. */
  note?: string | undefined
}

/** What became of an article that was put or retracted. */
export type ArticleResult =
  | {
      success: true
      /** Whether anything is other than before. */
      changed: boolean
      /** The article as it is kept. */
      article: Article
      revision: number
      /** Warnings. */
      issues: Issue[]
    }
  | Refused

/** What became of an article that was deleted. */
export type DeleteResult =
  | {
      success: true
      /** Whether it was there. */
      changed: boolean
      revision: number
    }
  | Refused

/** What became of a transaction. */
export type TransactionResult<Value> =
  | {
      success: true
      /** What the function gave. */
      value: Value
      /** The version of the store with it. */
      version: string
    }
  | Refused

/** Nothing was written. */
export interface Refused {
  success: false
  /** Why. */
  issues: Issue[]
  /** What is there, where somebody has changed it meanwhile (`changed-meanwhile`). */
  current?: StoredArticle | undefined
}
