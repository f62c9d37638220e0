import assert from 'node:assert/strict'
import type { ListOptions } from '../article-source.ts'
import type { ArticleStore } from '../article-store.ts'
import { addressOf, namesOf, post, putAll } from './post.ts'
import type { StoreTests } from './stage.ts'

export const listTests: StoreTests = {
  async 'what is held back is neither got, listed nor found, unless it is asked for'(store, stage) {
    await putAll(
      store,
      post('out'),
      post('draft', { status: 'draft' }),
      post('withheld', { status: 'withheld' }),
      post('tomorrow', { publishedAt: '2026-11-30T08:00:00Z' }),
    )
    assert.deepEqual(namesOf((await store.list()).articles), ['out'])
    assert.deepEqual(namesOf((await store.list({ status: ['draft', 'withheld'] })).articles), [])
    assert.deepEqual(namesOf(await store.search('about')), ['out'])
    assert.deepEqual(namesOf(await store.search('about', { status: 'draft' })), [])
    for (const name of ['draft', 'withheld', 'tomorrow']) {
      assert.equal(await store.get(addressOf(name)), undefined)
      assert.ok(await store.get(addressOf(name), { drafts: true }))
    }
    const all = ['tomorrow', 'withheld', 'draft', 'out']
    assert.deepEqual(namesOf((await store.list({ drafts: true })).articles), all)
    assert.deepEqual(namesOf((await store.list({ drafts: true, status: 'draft' })).articles), [
      'draft',
    ])
    assert.equal((await store.search('about', { drafts: true })).length, 4)
    stage.now = '2026-11-30T08:00:00Z'
    assert.deepEqual(namesOf((await store.list()).articles), ['tomorrow', 'out'])
    assert.ok(await store.get(addressOf('tomorrow')))
  },

  async 'articles are listed newest first, by the moment and not its spelling'(store) {
    await putAll(
      store,
      post('second', { publishedAt: '2026-11-20T12:30:00+02:00' }),
      post('first', { publishedAt: '2026-11-20T11:00:00Z' }),
      post('third', { publishedAt: '2026-11-20T05:00:00-05:00' }),
      post('before-all', { publishedAt: '1903-01-02T05:00:00Z' }),
    )
    const expected = ['first', 'second', 'third', 'before-all']
    assert.deepEqual(namesOf((await store.list()).articles), expected)
    assert.deepEqual(await walk(store, { limit: 1 }), expected)
  },

  async 'pages have each article once, also where many are of one moment'(store) {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`)
    await putAll(store, ...names.map((name) => post(name)))
    for (const limit of [1, 5, 11, 12, 500]) {
      assert.deepEqual((await walk(store, { limit })).sort(), [...names].sort())
    }
    const page = await store.list({ limit: 12 })
    assert.equal(page.next, undefined)
  },

  async 'what is written meanwhile moves nothing between pages'(store) {
    const day = (index: number) => `2026-11-${String(10 + index)}T08:00:00Z`
    const names = Array.from({ length: 8 }, (_, index) => `n${index}`)
    await putAll(store, ...names.map((name, index) => post(name, { publishedAt: day(index) })))
    const first = await store.list({ limit: 3 })
    assert.deepEqual(namesOf(first.articles), ['n7', 'n6', 'n5'])
    await putAll(store, post('newest', { publishedAt: day(9) }))
    await putAll(store, post('between', { publishedAt: '2026-11-12T09:00:00Z' }))
    // The article that the page ended with is gone, and one that was shown is changed.
    await store.delete(addressOf('n5'))
    await putAll(store, post('n6', { publishedAt: day(6), title: 'Changed' }))
    const rest = await walk(store, { limit: 3, cursor: first.next })
    assert.deepEqual(rest, ['n4', 'n3', 'between', 'n2', 'n1', 'n0'])
  },

  async 'filters take what meets all of them'(store) {
    await putAll(
      store,
      post('a', {
        category: 'AI & Tools',
        tags: ['Mcp', 'Ää'],
        authors: ['Ada Example'],
        type: 'news',
      }),
      post('b', {
        language: 'en-GB',
        category: 'Water',
        tags: ['MCP'],
        authors: [{ type: 'person', name: 'Bo', url: 'https://bo.example/' }],
        publishedAt: '2026-11-21T11:00:00Z',
      }),
      post('c', { language: 'enm', tags: ['ai'], publishedAt: '2026-11-22T11:00:00Z' }),
    )
    const found = async (options: ListOptions) => namesOf((await store.list(options)).articles)
    assert.deepEqual(await found({ category: 'ai-tools' }), ['a'])
    assert.deepEqual(await found({ category: 'AI & Tools' }), ['a'])
    assert.deepEqual(await found({ tag: 'mcp' }), ['b', 'a'])
    assert.deepEqual(await found({ tag: 'ÄÄ' }), ['a'])
    assert.deepEqual(await found({ tag: 'mcp', author: 'bo' }), ['b'])
    assert.deepEqual(await found({ author: 'https://bo.example/' }), ['b'])
    assert.deepEqual(await found({ language: 'en' }), ['b', 'a'])
    assert.deepEqual(await found({ language: 'EN-gb' }), ['b'])
    assert.deepEqual(await found({ type: 'news' }), ['a'])
    assert.deepEqual(await found({ from: '2026-11-21T11:00:00Z' }), ['c', 'b'])
    assert.deepEqual(await found({ until: '2026-11-21T12:00:00+01:00' }), ['a'])
    assert.deepEqual(await found({ tag: "' or 1=1 --" }), [])
    assert.deepEqual(await found({ tag: '\0\ud800' }), [])
    assert.deepEqual(await found({ status: [] }), [])
    assert.deepEqual(namesOf(await store.search('about', { tag: 'ai' })), ['c'])
  },

  async 'a cursor or time that is none is refused, and a limit kept within bounds'(store) {
    await putAll(store, post('a'), post('b'))
    for (const cursor of ['', 'x', '1', '1.x', "1.1'", '99999999999999999.1', 'NaN.1']) {
      await assert.rejects(store.list({ cursor }), RangeError)
    }
    for (const cursor of ['', 'x', 'x.y', '1', '1.1.', "1.1'", '1.9999999999999999', 'é.1']) {
      await assert.rejects(store.changes(cursor), RangeError)
    }
    await assert.rejects(store.list({ from: 'yesterday' }), RangeError)
    for (const limit of [0, -1, 0.5]) assert.equal((await store.list({ limit })).articles.length, 1)
    for (const limit of [Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
      assert.equal((await store.list({ limit })).articles.length, 2)
    }
  },
}

/** Names of all articles, page after page. */
async function walk(store: ArticleStore, options: ListOptions): Promise<string[]> {
  const names: string[] = []
  let { cursor } = options
  do {
    const page = await store.list({ ...options, cursor })
    assert.ok(page.articles.length > 0, 'a page is empty')
    names.push(...namesOf(page.articles))
    cursor = page.next
  } while (cursor !== undefined)
  return names
}
