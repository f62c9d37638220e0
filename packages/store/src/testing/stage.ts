import type { ArticleStore } from '../article-store.ts'

/** What a test holds beside the store. */
export interface Stage {
  /** The time that it is. */
  now: string
  /** Codes of what the store was told of. */
  issues: string[]
}

/** Tests by what they show. */
export type StoreTests = Record<string, (store: ArticleStore, stage: Stage) => Promise<void>>
