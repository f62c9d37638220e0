import assert from 'node:assert/strict'
import { parseArticle } from '@standfirst/core'
import { addressOf, post, putAll } from './post.ts'
import type { StoreTests } from './stage.ts'

export const writeTests: StoreTests = {
  async 'an article that is put is there by id and address, as the gate gives it'(store) {
    const input = post('a', {
      id: 'urn:x-test:a',
      sections: [{ kind: 'prose', content: 'Text 水 \u{1f30a}' }],
    })
    const put = await store.put(input)
    assert.ok(put.success)
    assert.deepEqual(put.article, parseArticle(input))
    assert.deepEqual(await store.get('urn:x-test:a'), {
      article: put.article,
      revision: put.revision,
    })
    assert.deepEqual(await store.get(addressOf('a')), await store.get('urn:x-test:a'))
    assert.equal(await store.get('urn:x-test:b'), undefined)
  },

  async 'an article with an error is not kept, and all of its problems are told'(store) {
    const result = await store.put({ ...post('a'), title: '', language: 5, url: 'nowhere' })
    assert.equal(result.success, false)
    assert.ok(result.issues.length >= 3, JSON.stringify(result.issues))
    for (const hostile of [undefined, null, 7, 'text', [], new Map(), () => {}]) {
      assert.equal((await store.put(hostile)).success, false)
    }
    assert.deepEqual((await store.changes()).changes, [])
  },

  async 'who changes what was given or got changes nothing that is kept'(store) {
    const input = { ...post('a'), tags: ['one'] }
    const put = await store.put(input)
    assert.ok(put.success)
    input.tags.push('two')
    put.article.tags.push('three')
    const got = await store.get(addressOf('a'))
    got?.article.tags.push('four')
    assert.deepEqual((await store.get(addressOf('a')))?.article.tags, ['one'])
  },

  async 'the same article again changes nothing, in whatever order its members are'(store) {
    const first = await store.put(post('a', { tags: ['x'] }))
    const version = await store.version()
    const reversed = Object.fromEntries(Object.entries(post('a', { tags: ['x'] })).reverse())
    const again = await store.put(reversed)
    assert.ok(first.success && again.success)
    assert.deepEqual([first.changed, again.changed], [true, false])
    assert.equal(again.revision, first.revision)
    assert.equal(await store.version(), version)
    // A write whose answer was lost is tried again.
    assert.ok((await store.put(post('a', { tags: ['x'] }), { ifRevision: 0 })).success)
    assert.notEqual((await store.put(post('a'))).success, false)
    assert.notEqual(await store.version(), version)
  },

  async 'a change of what somebody else has changed meanwhile is refused'(store) {
    const first = await store.put(post('a'), { ifRevision: 0 })
    assert.ok(first.success)
    const second = await store.put(post('a', { title: 'Second' }), { ifRevision: first.revision })
    assert.ok(second.success)
    assert.ok(second.revision > first.revision)
    for (const late of [
      await store.put(post('a', { title: 'Third' }), { ifRevision: first.revision }),
      await store.put(post('a', { title: 'Third' }), { ifRevision: 0 }),
      await store.retract(addressOf('a'), { ifRevision: first.revision }),
      await store.delete(addressOf('a'), { ifRevision: first.revision }),
    ]) {
      assert.ok(!late.success)
      assert.deepEqual(
        late.issues.map(({ code }) => code),
        ['changed-meanwhile'],
      )
      assert.deepEqual(
        [late.current?.article.title, late.current?.revision],
        ['Second', second.revision],
      )
    }
    const none = await store.put(post('b'), { ifRevision: 5 })
    assert.ok(!none.success)
    assert.equal(none.current, undefined)
    assert.equal((await store.get(addressOf('a')))?.article.title, 'Second')
  },

  async 'of many that change one article at once, one is taken'(store) {
    const first = await store.put(post('a'))
    assert.ok(first.success)
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        store.put(post('a', { title: `Version ${index}` }), { ifRevision: first.revision }),
      ),
    )
    assert.equal(results.filter(({ success }) => success).length, 1)
  },

  async 'two articles don’t stand at one address'(store) {
    await putAll(store, post('a'))
    const other = await store.put(post('b', { url: addressOf('a'), id: 'urn:x-test:b' }))
    assert.ok(!other.success)
    assert.deepEqual(
      other.issues.map(({ code, path }) => [code, path]),
      [['address-taken', ['url']]],
    )
    // One that moves takes its new address, and leaves the old one.
    await putAll(store, post('b', { id: addressOf('a'), url: addressOf('b') }))
    await putAll(store, post('c', { id: 'urn:x-test:c', url: addressOf('a') }))
    assert.equal((await store.get(addressOf('b')))?.article.title, 'About b')
  },

  async 'what is retracted stays at its address, says so, and is listed no more'(store, stage) {
    await putAll(
      store,
      post('a', { corrections: [{ at: '2026-11-21T08:00:00Z', note: 'First.' }] }),
    )
    stage.now = '2026-11-29T09:00:00Z'
    const retracted = await store.retract(addressOf('a'), { note: 'It was not true.' })
    assert.ok(retracted.success)
    const { article } = retracted
    assert.deepEqual(
      [article.status, article.updatedAt?.slice(0, 16)],
      ['retracted', '2026-11-29T09:00'],
    )
    assert.deepEqual(
      article.corrections.map(({ note }) => note),
      ['First.', 'It was not true.'],
    )
    assert.deepEqual((await store.get(addressOf('a')))?.article, article)
    assert.deepEqual((await store.list()).articles, [])
    assert.deepEqual((await store.list({ status: 'retracted' })).articles, [article])
    assert.deepEqual(await store.search('about'), [])
    stage.now = '2026-11-29T10:00:00Z'
    const again = await store.retract(addressOf('a'), { note: 'Once more.' })
    assert.ok(again.success && !again.changed)
    assert.deepEqual(again.article, article)
  },

  async 'what nobody could read is not retracted, which would show it'(store) {
    await putAll(
      store,
      post('a', { status: 'draft' }),
      post('b', { status: 'withheld' }),
      post('c', { publishedAt: '2026-12-24T08:00:00Z' }),
    )
    for (const name of ['a', 'b', 'c']) {
      const { issues, success } = await store.retract(addressOf(name))
      assert.deepEqual([success, issues.map(({ code }) => code)], [false, ['not-published']])
    }
    const { issues } = await store.retract(addressOf('d'))
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['unknown-article'],
    )
  },

  async 'what is deleted is gone, its address is free, and it can come back'(store) {
    await putAll(store, post('a'))
    const gone = await store.delete(addressOf('a'))
    assert.ok(gone.success && gone.changed)
    assert.equal(await store.get(addressOf('a'), { drafts: true }), undefined)
    assert.deepEqual((await store.list({ drafts: true })).articles, [])
    assert.deepEqual(await store.search('about', { drafts: true }), [])
    const again = await store.delete(addressOf('a'))
    assert.ok(again.success && !again.changed)
    assert.ok(!(await store.delete('urn:x-test:never')).success)
    assert.ok(!(await store.retract(addressOf('a'))).success)
    await putAll(store, post('b', { url: addressOf('a'), id: 'urn:x-test:b' }))
    assert.ok(!(await store.put(post('a'))).success)
    assert.ok((await store.delete('urn:x-test:b')).success)
    assert.ok((await store.put(post('a'), { ifRevision: 0 })).success)
    assert.equal((await store.get(addressOf('a')))?.article.title, 'About a')
  },

  async 'articles of older versions of the format are brought to this one'(store) {
    const flat = { ...post('a'), schemaVersion: 0, authors: [], takeaways: ['Remember the flood.'] }
    const old = { ...post('b'), schemaVersion: 1, aiDisclosure: { use: 'assisted' } }
    for (const value of [flat, old]) {
      const result = await store.put(value)
      assert.ok(result.success, JSON.stringify(result.issues))
      assert.equal(result.article.schemaVersion, 2)
    }
    assert.equal((await store.get(addressOf('a')))?.article.sections[0]?.kind, 'takeaways')
    const newer = await store.put({ ...post('c'), schemaVersion: 99 })
    assert.deepEqual(
      newer.issues.map(({ code }) => code),
      ['unknown-version'],
    )
  },

  async 'whatever text an article has, it is kept as it is'(store) {
    const text = `'"\\; drop table standfirst_articles; -- $1 ? :a \u2028 \u{1f9ff} ﷽ é e\u0301 <b> \\u0000`
    await putAll(
      store,
      post('a', { title: text, tags: [text], sections: [{ kind: 'prose', content: text }] }),
    )
    const kept = (await store.get(addressOf('a')))?.article
    assert.deepEqual(
      kept,
      parseArticle(
        post('a', { title: text, tags: [text], sections: [{ kind: 'prose', content: text }] }),
      ),
    )
    assert.equal((await store.list({ tag: kept?.tags[0] })).articles.length, 1)
  },
}
