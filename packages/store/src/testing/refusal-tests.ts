import assert from 'node:assert/strict'
import type { ArticleStore } from '../article-store.ts'
import { addressOf, post, putAll } from './post.ts'
import type { StoreTests } from './stage.ts'

/** What JavaScript lets somebody give where a text, or an object of options, is meant. */
const notText = [
  null,
  5,
  Number.NaN,
  true,
  [],
  {},
  () => {},
  Symbol('a'),
  Promise.resolve('a'),
  10n,
]
const notOptions = [null, 5, true, 'a', [], Promise.resolve({}), 10n]

const a = addressOf('a')
/** Calls by what is given in the wrong place. */
const texts: Record<string, (store: ArticleStore, wrong: never) => unknown> = {
  name: (store, wrong) => store.get(wrong),
  words: (store, wrong) => store.search(wrong),
  since: (store, wrong) => store.changes(wrong),
  id: (store, wrong) => store.retract(wrong),
  'id ': (store, wrong) => store.delete(wrong),
  category: (store, wrong) => store.list({ category: wrong }),
  tag: (store, wrong) => store.list({ tag: wrong }),
  author: (store, wrong) => store.search('about', { author: wrong }),
  language: (store, wrong) => store.search('about', { language: wrong }),
  type: (store, wrong) => store.list({ type: wrong }),
  from: (store, wrong) => store.list({ from: wrong }),
  until: (store, wrong) => store.list({ until: wrong }),
  cursor: (store, wrong) => store.list({ cursor: wrong }),
  note: (store, wrong) => store.retract(a, { note: wrong }),
}
const options: readonly ((store: ArticleStore, wrong: never) => unknown)[] = [
  (store, wrong) => store.get(a, wrong),
  (store, wrong) => store.list(wrong),
  (store, wrong) => store.search('about', wrong),
  (store, wrong) => store.changes(undefined, wrong),
  (store, wrong) => store.put(post('a'), wrong),
  (store, wrong) => store.retract(a, wrong),
  (store, wrong) => store.delete(a, wrong),
]
const others: Record<string, (store: ArticleStore, wrong: never) => unknown> = {
  status: (store, wrong) => store.list({ status: wrong }),
  limit: (store, wrong) => store.list({ limit: wrong }),
  drafts: (store, wrong) => store.get(a, { drafts: wrong }),
  ifRevision: (store, wrong) => store.put(post('a'), { ifRevision: wrong }),
  listener: (store, wrong) => store.subscribe(wrong),
  body: (store, wrong) => store.transaction(wrong),
}

export const refusalTests: StoreTests = {
  async 'what is no text, no option or no function is refused in plain words, and changes nothing'(
    store,
  ) {
    await putAll(store, post('a'))
    const before = await store.version()
    const refused = async (call: () => unknown, message: RegExp) =>
      assert.rejects(async () => call(), { name: 'TypeError', message })
    for (const [name, call] of Object.entries(texts)) {
      const message = new RegExp(`^\`${name.trim()}\` is .*, expected a text$`)
      for (const wrong of notText) await refused(() => call(store, wrong as never), message)
    }
    for (const call of options) {
      for (const wrong of notOptions) {
        await refused(() => call(store, wrong as never), /^`options` is .*, expected an object$/)
      }
    }
    for (const [name, call] of Object.entries(others)) {
      const message = new RegExp(`^\`${name}\` is .*, expected `)
      for (const wrong of [null, {}, Promise.resolve()]) {
        await refused(() => call(store, wrong as never), message)
      }
    }
    for (const wrong of notText) assert.equal((await store.put(wrong)).success, false)
    assert.equal(await store.version(), before)
  },

  async 'nothing is kept of a transaction that asks for what can’t be'(store) {
    const writing = store.transaction(async (writer) => {
      await putAll(writer, post('a'))
      await writer.delete(undefined as never)
    })
    await assert.rejects(writing, { message: '`id` is nothing, expected a text' })
    assert.equal(await store.get(a), undefined)
  },
}
