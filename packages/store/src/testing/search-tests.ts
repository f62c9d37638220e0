import assert from 'node:assert/strict'
import type { ArticleStore } from '../article-store.ts'
import { namesOf, post, putAll } from './post.ts'
import type { StoreTests } from './stage.ts'

const found = async (store: ArticleStore, words: string, language?: string) =>
  namesOf(await store.search(words, { language }))

export const searchTests: StoreTests = {
  async 'words are found in title, tags, names, summary and text, where all of them are'(store) {
    await putAll(
      store,
      post('river', { title: 'The river rose', tags: ['High water'], authors: ['Ada Example'] }),
      post('lake', {
        title: 'The lake fell',
        category: 'Weather',
        sections: [{ kind: 'takeaways', heading: 'Lessons', items: ['Mills stand still.'] }],
      }),
    )
    assert.deepEqual(await found(store, 'river'), ['river'])
    assert.deepEqual(await found(store, 'HIGH Wáter'), ['river'])
    assert.deepEqual(await found(store, 'ada example'), ['river'])
    assert.deepEqual(await found(store, 'weather'), ['lake'])
    assert.deepEqual(await found(store, 'lessons mills'), ['lake'])
    assert.deepEqual(await found(store, 'mills river'), [])
    assert.deepEqual((await found(store, 'the')).sort(), ['lake', 'river'])
    assert.deepEqual(await found(store, 'nothing'), [])
    for (const nothing of ['', ' ', '"', '""', '!?-', '\0', '\ud800']) {
      assert.deepEqual(await found(store, nothing), [])
    }
  },

  async 'a word is found in the forms that its language gives it'(store) {
    await putAll(
      store,
      post('english', { title: 'Floods are running' }),
      post('news', { title: 'News of today' }),
      post('new', { title: 'A new mill' }),
      post('german', { language: 'de-AT', title: 'Die Häuser am Fluss', summary: 'Wasser.' }),
      post('french', { language: 'fr', title: 'Les inondations continuent', summary: 'Eau.' }),
      post('unknown', { language: 'eu', title: 'Uholdeak etxean', summary: 'Ura.' }),
    )
    assert.deepEqual(await found(store, 'flood run'), ['english'])
    assert.deepEqual(await found(store, 'haus'), ['german'])
    assert.deepEqual(await found(store, 'Flüsse Häusern'), ['german'])
    assert.deepEqual(await found(store, 'inondation'), ['french'])
    assert.deepEqual(await found(store, 'uholdeak'), ['unknown'])
    assert.deepEqual(await found(store, 'news'), ['news'])
    assert.deepEqual(await found(store, '"new"'), ['new'])
    assert.deepEqual(await found(store, 'haus', 'de'), ['german'])
    assert.deepEqual(await found(store, 'haus', 'fr'), [])
  },

  async 'Chinese, Japanese and Thai are found without spaces between their words'(store) {
    await putAll(
      store,
      post('tokyo', { language: 'ja', title: '東京都の水位が上昇', summary: '水。' }),
      post('kyoto', { language: 'ja', title: '京都の寺', summary: '寺。' }),
      post('chinese', { language: 'zh-Hans', title: '人工智能与GPT研究', summary: '智能。' }),
      post('thai', { language: 'th', title: 'น้ำท่วมกรุงเทพ', summary: 'น้ำ' }),
      post('quoting', { title: 'What 東京 means' }),
    )
    assert.deepEqual((await found(store, '東京')).sort(), ['quoting', 'tokyo'])
    assert.deepEqual(await found(store, '東京都'), ['tokyo'])
    assert.deepEqual((await found(store, '京都')).sort(), ['kyoto', 'tokyo'])
    assert.deepEqual(await found(store, '上昇'), ['tokyo'])
    assert.deepEqual(await found(store, '寺'), ['kyoto'])
    assert.deepEqual(await found(store, '昇'), ['tokyo'])
    assert.deepEqual(await found(store, '水上'), [])
    assert.deepEqual(await found(store, 'gpt研究'), ['chinese'])
    assert.deepEqual(await found(store, '智能 研究'), ['chinese'])
    assert.deepEqual(await found(store, '「人工智能」'), ['chinese'])
    assert.deepEqual(await found(store, 'กรุงเทพ'), ['thai'])
  },

  async 'words in quotation marks stand together, and so do those of one'(store) {
    await putAll(
      store,
      post('together', { title: 'A well-known high water mark' }),
      post('apart', { title: 'Water so high is known well' }),
    )
    assert.deepEqual((await found(store, 'high water')).sort(), ['apart', 'together'])
    assert.deepEqual(await found(store, '"high water"'), ['together'])
    assert.deepEqual(await found(store, '“water mark” high'), ['together'])
    assert.deepEqual(await found(store, 'well-known'), ['together'])
    assert.deepEqual(await found(store, '"high water'), ['together'])
    assert.deepEqual(await found(store, '"water high"'), [])
  },

  async 'the last word may be the beginning of one'(store) {
    await putAll(store, post('a', { title: 'Publishers and archives' }))
    assert.deepEqual(await found(store, 'publi'), ['a'])
    assert.deepEqual(await found(store, 'publishers arch'), ['a'])
    assert.deepEqual(await found(store, 'arch publishers'), [])
    assert.deepEqual(await found(store, '"archi"'), [])
    assert.deepEqual(await found(store, 'pu'), [])
  },

  async 'nothing that is typed is a language of its own'(store) {
    await putAll(store, post('a', { title: 'Not and or near' }), post('b', { title: 'Other' }))
    assert.deepEqual(await found(store, 'NOT near'), ['a'])
    assert.deepEqual(await found(store, 'other OR near'), [])
    for (const words of [
      'title:near',
      'near*',
      '*',
      '"near" "',
      'near)',
      '(near',
      'near AND',
      'NEAR(a b)',
      'near -other',
      'near + a',
      '^near',
      '{title} : near',
      "near'",
      "near' | 'x",
      'near & !a',
      'near:*',
      'near <-> a',
      'near\\',
      "'; drop table standfirst_articles; --",
      '%',
      '_',
      'en_near',
      '$1',
      '?1',
      'near\0',
      '\u{10ffff}',
      'a '.repeat(500),
      'x'.repeat(5000),
      '"'.repeat(99),
      '東'.repeat(300),
      'near | other',
      '\udc00near',
    ]) {
      const result = await store.search(words)
      assert.ok(Array.isArray(result), words)
    }
    assert.deepEqual(await found(store, 'near)'), ['a'])
    assert.equal((await store.list()).articles.length, 2)
  },

  async 'what is best comes first'(store) {
    const filler = 'Other words stand here, and many of them do. '.repeat(5)
    await putAll(
      store,
      post('text', { sections: [{ kind: 'prose', content: `${filler} A turbine. ${filler}` }] }),
      post('title', { title: 'Turbine' }),
    )
    assert.deepEqual(await found(store, 'turbine'), ['title', 'text'])
    assert.equal((await store.search('turbine', { limit: 1 })).length, 1)
  },

  async 'what is for subscribers is not found, and what is changed no more'(store) {
    const paid = { kind: 'prose', content: 'The secret figure.', paid: true } as const
    await putAll(
      store,
      post('a', { access: 'paid', sections: [{ kind: 'prose', content: 'Open words.' }, paid] }),
    )
    assert.deepEqual(await found(store, 'open'), ['a'])
    assert.deepEqual(await found(store, 'figure'), [])
    await putAll(store, post('a', { title: 'Another' }))
    assert.deepEqual(await found(store, 'open'), [])
    assert.deepEqual(await found(store, 'another'), ['a'])
  },

  async 'long articles are found'(store) {
    const words = Array.from({ length: 40_000 }, (_, index) => `w${index.toString(36)}`).join(' ')
    const content = `${words} ${'ultralong'.repeat(400)} lastword`
    await putAll(store, post('a', { sections: [{ kind: 'prose', content }] }))
    assert.deepEqual(await found(store, 'w0'), ['a'])
    assert.deepEqual(await found(store, 'lastword'), ['a'])
  },
}
