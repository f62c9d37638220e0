import assert from 'node:assert/strict'
import type { ArticleStore } from '../article-store.ts'
import { addressOf, post } from './post.ts'
import type { StoreTests } from './stage.ts'

/** Everything that a store can be asked for. */
const calls: Record<Exclude<keyof ArticleStore, 'close'>, (store: ArticleStore) => unknown> = {
  version: (store) => store.version(),
  get: (store) => store.get(addressOf('a')),
  list: (store) => store.list(),
  search: (store) => store.search('about'),
  changes: (store) => store.changes(),
  all: (store) => store.all(),
  subscribe: (store) => store.subscribe(() => {}),
  put: (store) => store.put(post('a')),
  retract: (store) => store.retract(addressOf('a')),
  delete: (store) => store.delete(addressOf('a')),
  transaction: (store) => store.transaction(async () => {}),
}

export const closeTests: StoreTests = {
  async 'what is asked of a store that is closed is refused in plain words, whatever it is'(store) {
    await store.close()
    await store.close()
    for (const [name, call] of Object.entries(calls)) {
      await assert.rejects(async () => call(store), {
        name: 'StoreError',
        message: `Found \`${name}\` after \`close\`, expected it before: open the store again`,
      })
    }
  },

  async 'what is being written when a store is closed is kept'(store) {
    const writing = store.transaction(async (writer) => writer.put(post('a')))
    await store.close()
    assert.equal((await writing).success, true)
  },
}
