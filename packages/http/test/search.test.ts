import { defineArticle, searchTerms } from '@standfirst/core'
import { createHandler, type ListedArticles } from '@standfirst/http'
import { searchWords } from '@standfirst/publication/outputs'
import { expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { newsFiles, newsNow } from './news.ts'

test.each([
  ['Café au lait', ['cafe', 'au', 'lait']],
  ['東京都', ['東京', '京都']],
  ['水', ['水']],
  ['GPT研究所 2026', ['gpt', '研究', '究所', '2026']],
  ['한국어 뉴스', ['한국어', '뉴스']],
  ['ﬁne ＡＢＣ', ['fine', 'abc']],
  ['हिन्दी समाचार', ['हिन्दी', 'समाचार']],
  ['C++, don’t — “x”', ['c', 'don', 't', 'x']],
  ['\ud800 a', ['a']],
  ['', []],
])('the terms of %s', (text, terms) => {
  expect(searchTerms(text)).toEqual(terms)
})

test('the words of the page are those of its language', () => {
  expect(searchWords('de-AT').search).toBe('Suche')
  expect(searchWords('zh-TW').search).toBe('搜尋')
  expect(searchWords('zh').search).toBe('搜索')
  expect(searchWords('x-own').search).toBe('Search')
  expect(searchWords('fi').search).toBe('Search')
})

test('what has changed is found by its new words, and no more by the old', async () => {
  const { config } = await loadFiles(newsFiles, newsNow)
  const state = { version: 1, titles: ['一つの嵐', 'Sonne'] }
  const source: ListedArticles = {
    version: () => String(state.version),
    list: () =>
      state.titles.map((title, index) =>
        defineArticle({
          url: `https://news.example/${index}/`,
          language: 'en',
          title,
          summary: 'About it.',
          publishedAt: '2026-11-20T08:00:00Z',
        }),
      ),
  }
  const handler = createHandler({ config, source, now: () => new Date(newsNow) })
  const titles = async (words: string): Promise<string[]> => {
    const response = await handler(
      new Request(`https://news.example/search?q=${encodeURIComponent(words)}`, {
        headers: { accept: 'application/feed+json' },
      }),
    )
    const { items } = (await response.json()) as { items: { title: string }[] }
    return items.map(({ title }) => title)
  }
  expect(await titles('嵐')).toEqual(['一つの嵐'])
  expect(await titles('の一')).toEqual([])
  expect(await titles('の嵐')).toEqual(['一つの嵐'])
  state.version = 2
  state.titles = ['Regen', 'Sonne']
  expect(await titles('の嵐')).toEqual([])
  expect(await titles('regen')).toEqual(['Regen'])
  expect(await Promise.all(['sonne', 'SONNE', 'son'].map(titles))).toEqual([
    ['Sonne'],
    ['Sonne'],
    ['Sonne'],
  ])
})
