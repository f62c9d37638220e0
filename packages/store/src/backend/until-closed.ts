import type { ArticleStore } from '../article-store.ts'
import { StoreError } from '../store-error.ts'

/** The same store, which says so when it is used after it was closed. It may be closed more than once. */
export function untilClosed(store: ArticleStore): ArticleStore {
  let closing: Promise<void> | undefined

  function open<Method extends keyof ArticleStore>(name: Method): ArticleStore[Method] {
    const method = store[name] as (...given: unknown[]) => unknown
    const guarded = (...given: unknown[]) => {
      if (!closing) return method(...given)
      const error = new StoreError(
        `Found \`${name}\` after \`close\`, expected it before: open the store again`,
      )
      if (name === 'subscribe' || name === 'version') throw error
      return Promise.reject(error)
    }
    return guarded as ArticleStore[Method]
  }

  return {
    version: open('version'),
    get: open('get'),
    list: open('list'),
    search: open('search'),
    changes: open('changes'),
    all: open('all'),
    subscribe: open('subscribe'),
    put: open('put'),
    retract: open('retract'),
    delete: open('delete'),
    transaction: open('transaction'),
    close() {
      closing ??= store.close()
      return closing
    },
  }
}
