import assert from 'node:assert/strict'
import type { Change } from '../article-source.ts'
import { addressOf, namesOf, post, putAll } from './post.ts'
import type { StoreTests } from './stage.ts'

const shown = (changes: readonly Change[]) =>
  changes.map((change) => `${change.type} ${namesOf([change])[0]}`)

export const changeTests: StoreTests = {
  async 'changes are told in order, retracted and deleted articles too'(store) {
    const start = await store.changes(undefined, { drafts: true })
    assert.deepEqual([start.changes, start.more, start.fromStart], [[], false, true])
    await putAll(store, post('a'), post('b'), post('c'))
    const first = await store.changes(start.cursor, { drafts: true })
    assert.deepEqual(shown(first.changes), ['put a', 'put b', 'put c'])
    assert.equal(first.fromStart, false)
    await store.retract(addressOf('a'))
    await store.delete(addressOf('b'))
    await putAll(store, post('c', { title: 'New' }), post('c', { title: 'Newest' }))
    const second = await store.changes(first.cursor, { drafts: true })
    assert.deepEqual(shown(second.changes), ['retract a', 'delete b', 'put c'])
    const [, gone, last] = second.changes
    assert.ok(gone?.type === 'delete' && gone.url === addressOf('b'))
    assert.ok(last?.type === 'put' && last.article.title === 'Newest')
    const revisions = [...first.changes, ...second.changes].map(({ revision }) => revision)
    assert.deepEqual(
      revisions,
      [...new Set(revisions)].sort((one, other) => one - other),
    )
    const none = await store.changes(second.cursor, { drafts: true })
    assert.deepEqual([none.changes, none.cursor], [[], second.cursor])
    assert.equal(second.cursor, await store.version())
    const all = await store.changes(undefined, { drafts: true })
    assert.deepEqual(shown(all.changes), ['retract a', 'delete b', 'put c'])
  },

  async 'many changes are told part by part, each once'(store) {
    const names = Array.from({ length: 11 }, (_, index) => `n${index}`)
    await putAll(store, ...names.map((name) => post(name)))
    const told: string[] = []
    let since: string | undefined
    for (let more = true; more; ) {
      const part = await store.changes(since, { drafts: true, limit: 3 })
      assert.ok(part.changes.length <= 3)
      told.push(...namesOf(part.changes))
      // What is changed meanwhile comes again at the end.
      if (since === undefined) await putAll(store, post('n9', { title: 'Changed' }))
      ;({ cursor: since, more } = part)
    }
    assert.deepEqual(told, [...names.filter((name) => name !== 'n9'), 'n9'])
  },

  async 'who may not read drafts is told when an article is out, and when it is no more'(
    store,
    stage,
  ) {
    await putAll(
      store,
      post('out'),
      post('draft', { status: 'draft' }),
      post('soon', { publishedAt: '2026-11-29T09:00:00Z' }),
    )
    const first = await store.changes()
    assert.deepEqual(shown(first.changes), ['put out'])
    stage.now = '2026-11-29T09:00:00Z'
    const second = await store.changes(first.cursor)
    assert.deepEqual(shown(second.changes), ['put soon'])
    await putAll(store, post('soon', { status: 'withheld', publishedAt: '2026-11-29T09:00:00Z' }))
    await putAll(store, post('draft', { status: 'draft', title: 'Second draft' }))
    const third = await store.changes(second.cursor)
    assert.deepEqual(shown(third.changes), ['hide soon'])
    await store.delete(addressOf('draft'))
    await store.delete(addressOf('out'))
    assert.deepEqual(shown((await store.changes(third.cursor)).changes), ['delete out'])
    assert.deepEqual(shown((await store.changes()).changes), ['hide soon', 'delete out'])
  },

  async 'an article that is due is told once, however the changes are asked for'(store, stage) {
    const at = (hour: string) => `2026-11-29T${hour}:00:00Z`
    await putAll(
      store,
      ...['10', '09', '11'].map((hour) => post(`h${hour}`, { publishedAt: at(hour) })),
      ...['a', 'b', 'c'].map((name) => post(name)),
    )
    const told: string[] = []
    let { cursor } = await store.changes(undefined, { limit: 1 })
    for (const hour of ['08', '09', '10', '11', '12']) {
      stage.now = at(hour)
      for (let more = true; more; ) {
        const part = await store.changes(cursor, { limit: 1 })
        told.push(...namesOf(part.changes))
        ;({ cursor, more } = part)
      }
    }
    assert.deepEqual([...told].sort(), ['a', 'b', 'c', 'h09', 'h10', 'h11'])
  },

  async 'all articles are the objects that they were, but for those that have changed'(store) {
    const names = Array.from({ length: 7 }, (_, index) => `n${index}`)
    await putAll(store, ...names.map((name) => post(name, { status: 'draft' })))
    const [before, same] = await Promise.all([store.all(), store.all()])
    assert.deepEqual(namesOf(before), names)
    await putAll(store, post('n5'), post('added'))
    await store.delete(addressOf('n3'))
    const after = await store.all()
    assert.deepEqual(namesOf(after), ['added', 'n0', 'n1', 'n2', 'n4', 'n5', 'n6'])
    for (const known of [before, same]) {
      const changed = after.filter((article) => !known.includes(article))
      assert.deepEqual(namesOf(changed), ['added', 'n5'])
    }
    assert.equal(after.find(({ url }) => url === addressOf('n5'))?.status, 'published')
  },

  async 'a cursor that this store has not given begins anew, and says so'(store) {
    await putAll(store, post('a'))
    const { cursor } = await store.changes(undefined, { drafts: true })
    const [epoch] = cursor.split('.')
    for (const other of [`other.1`, `${epoch}.999`]) {
      const answer = await store.changes(other, { drafts: true })
      assert.deepEqual([answer.fromStart, shown(answer.changes)], [true, ['put a']])
    }
    // It was asked for with what is held back, and this one without.
    assert.equal((await store.changes(cursor)).fromStart, true)
    assert.equal(
      (await store.changes((await store.changes()).cursor, { drafts: true })).fromStart,
      true,
    )
  },

  async 'who listens is told after each change, once, and may fail'(store) {
    const told: string[] = []
    store.subscribe(() => {
      throw new Error('This listener fails')
    })
    const end = store.subscribe((version) => told.push(version))
    await putAll(store, post('a'))
    await putAll(store, post('a'))
    await store.transaction((writer) => putAll(writer, post('b'), post('c')))
    assert.equal(told.length, 2)
    assert.equal(told[1], await store.version())
    end()
    await putAll(store, post('d'))
    assert.equal(told.length, 2)
  },
}
