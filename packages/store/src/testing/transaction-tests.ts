import assert from 'node:assert/strict'
import type { ArticleWriter } from '../article-store.ts'
import { addressOf, namesOf, post, putAll } from './post.ts'
import type { StoreTests } from './stage.ts'

export const transactionTests: StoreTests = {
  async 'all of a transaction is kept, and is seen by others when it is done'(store) {
    await putAll(store, post('a'), post('old'))
    const result = await store.transaction(async (writer) => {
      await putAll(writer, post('b'), post('a', { title: 'Changed' }))
      await writer.delete(addressOf('old'))
      assert.equal((await writer.get(addressOf('a')))?.article.title, 'Changed')
      assert.equal(await writer.get(addressOf('old')), undefined)
      // Others read meanwhile, and see nothing of it.
      assert.equal((await store.get(addressOf('a')))?.article.title, 'About a')
      assert.equal(await store.get(addressOf('b')), undefined)
      assert.deepEqual(namesOf((await store.list()).articles), ['old', 'a'])
      assert.deepEqual(namesOf(await store.search('changed')), [])
      return 7
    })
    assert.deepEqual(result, { success: true, value: 7, version: await store.version() })
    assert.deepEqual(namesOf((await store.list()).articles).sort(), ['a', 'b'])
    assert.deepEqual(namesOf(await store.search('changed')), ['a'])
  },

  async 'nothing is kept of one that throws'(store) {
    await putAll(store, post('a'))
    const before = [await store.version(), await store.changes(undefined, { drafts: true })]
    const failing = store.transaction(async (writer) => {
      await putAll(writer, post('b'), post('a', { title: 'Changed' }))
      await writer.delete(addressOf('a'))
      throw new RangeError('No')
    })
    await assert.rejects(failing, RangeError)
    assert.deepEqual(
      [await store.version(), await store.changes(undefined, { drafts: true })],
      before,
    )
    assert.deepEqual(namesOf(await store.search('about')), ['a'])
    await putAll(store, post('c'))
    assert.ok(await store.get(addressOf('c')))
  },

  async 'nothing is kept of one in which anything is refused, and all of that is told'(store) {
    await putAll(store, post('a'))
    const version = await store.version()
    const result = await store.transaction(async (writer) => {
      await writer.put(post('b'))
      await writer.put({ ...post('c'), title: '' })
      await writer.put(post('a', { title: 'Changed' }), { ifRevision: 99 })
      await writer.put(post('d', { id: 'urn:x-test:d', url: addressOf('b') }))
    })
    assert.ok(!result.success)
    const codes = result.issues.map(({ code }) => code)
    assert.ok(
      codes.length >= 3 && codes.includes('changed-meanwhile') && codes.includes('address-taken'),
    )
    assert.equal(await store.version(), version)
    assert.equal(await store.get(addressOf('b')), undefined)
  },

  async 'transactions that are begun together follow one another'(store) {
    await putAll(store, post('count', { title: '0' }))
    await Promise.all(
      Array.from({ length: 8 }, () =>
        store.transaction(async (writer) => {
          const { article } = (await writer.get(addressOf('count'))) ?? {}
          await writer.put({ ...article, title: String(Number(article?.title) + 1) })
        }),
      ),
    )
    assert.equal((await store.get(addressOf('count')))?.article.title, '8')
  },

  async 'nothing is written through a transaction that is over'(store) {
    let late: ArticleWriter | undefined
    await store.transaction(async (writer) => {
      late = writer
    })
    await assert.rejects(async () => late?.put(post('a')), /after its end/)
    assert.equal(await store.get(addressOf('a')), undefined)
  },
}
