import { expect, test } from 'vitest'
import { notFoundWords } from '../src/config/not-found-words.ts'
import { filesOf, temporarySite } from './temporary-site.ts'

test('words of its own for each language that has labels; English for all others', () => {
  const tags = [
    'ar',
    'de-AT',
    'en',
    'es-MX',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt-BR',
  ]
  const titles = [...tags, 'ru', 'tr', 'zh-CN', 'zh-Hant'].map((tag) => notFoundWords(tag).title)
  // Spanish and Portuguese have their own, too.
  expect(new Set(titles).size).toBe(17)
  expect(notFoundWords('zh-TW').title).toBe('找不到頁面')
  for (const tag of ['eo', 'und', 'x-klingon', 'en-GB']) {
    expect(notFoundWords(tag).title).toBe('Page not found')
  }
})

test('a manual offers its own subjects, and every other site its newest articles', async () => {
  const pageOf = async (site: object) =>
    (await filesOf(temporarySite({ site }))).outputs
      .get('404.html')
      ?.replace(/<header.*?<main/s, '')
  const navigation = [{ label: 'Theme', url: 'theme/' }]
  const docs = await pageOf({ look: 'docs', navigation })
  expect(docs).toContain('<li><a href="https://example.com/theme/">Theme</a></li>')
  expect(docs).toContain('There is no page at this address.<')
  expect(docs).not.toContain('First')
  for (const site of [{ look: 'docs' }, { navigation }]) {
    const page = await pageOf(site)
    expect(page).toContain('First')
    expect(page).toContain('address. It may have moved; these are the newest articles.<')
    expect(page).not.toContain('Theme')
  }
  expect(await pageOf({ language: 'zh' })).toContain('移动。以下是最新文章。')
})
