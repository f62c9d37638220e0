import type { Article } from '@standfirst/core'
import type { ArticleSource } from '../article-source.ts'
import { createQueue } from './create-queue.ts'

/**
 * Make a collection of all articles of a source. Each time, only what has changed is read; the rest are
 * the objects that they were.
 */
export function createCollection(changes: ArticleSource['changes']): () => Promise<Article[]> {
  const known = new Map<string, Article>()
  const queue = createQueue()
  let since: string | undefined

  async function update(): Promise<Article[]> {
    for (let more = true; more; ) {
      const answer = await changes(since, { drafts: true })
      if (answer.fromStart) known.clear()
      for (const change of answer.changes) {
        known.delete(change.id)
        if ('article' in change) known.set(change.id, change.article)
      }
      since = answer.cursor
      more = answer.more
    }
    // The same order in each process, however long it has run.
    return [...known.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  }

  return () => queue(update)
}
