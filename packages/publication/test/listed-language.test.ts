import { expect, test } from 'vitest'
import { listedLanguage } from '../src/output/listed-language.ts'
import { filesOf, post, temporarySite } from './temporary-site.ts'

test.each([
  ['de-AT', ['en', 'de'], 'de'],
  ['de-at', ['de-AT', 'de'], 'de-AT'],
  ['de', ['en', 'de-AT'], 'de-AT'],
  ['de-CH', ['en', 'de-AT'], 'de-AT'],
  ['en', ['en-GB', 'en-US'], 'en'],
  ['en-US', ['en', 'en-US'], 'en-US'],
  ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-Hant', ['zh-Hans', 'en'], 'zh-Hant'],
  ['zh-TW', ['zh-Hant', 'zh-Hans'], 'zh-TW'],
  ['den', ['de'], 'den'],
  ['de-AT', [], 'de-AT'],
])('%s beside %j is listed under %s', (language, named, listed) => {
  expect(listedLanguage(language, named)).toBe(listed)
})

test('what is written for a region stands in the list that the menu leads to', async () => {
  const { outputs, planned } = await filesOf(
    temporarySite(
      { site: { languages: { en: 'English', de: 'Deutsch' } } },
      {
        'articles/eins.md': post('Eins', 'language: de'),
        'articles/zwei.md': post('Zwei', 'language: de-AT'),
      },
    ),
  )
  const list = outputs.get('language/de/index.html') ?? ''
  expect(list).toContain('<title>Example News: Deutsch</title>')
  // The name of the site stands above it already.
  expect(list).toContain('<h1 class="p-name">Deutsch</h1>')
  expect(list).toContain('<html lang="de"')
  expect(list).toMatch(/<li class="h-entry"[^>]* lang="de-AT"[^>]*>(?:(?!<\/li>).)*Zwei/s)
  expect(list).toContain('>Eins<')
  expect(list).toContain('hreflang="de" href="https://example.com/language/de/"')
  expect([...outputs.keys()].filter((path) => path.startsWith('language/de-'))).toEqual([])
  const feed = planned.feeds.find(({ path }) => path === 'language/de/feed.xml')
  expect(feed?.feed).toMatchObject({ language: 'de', title: 'Example News: Deutsch' })
  expect(feed?.articles.map(({ title }) => title)).toEqual(['Eins', 'Zwei'])
  // What to read next is of the same list.
  expect(outputs.get('zwei/index.html')).toMatch(/class="sf-next".*?Eins/s)
})

test('the menu of a page leads to the search once, for two regions of its language, too', async () => {
  const { outputs } = await filesOf(
    temporarySite(
      {
        site: { language: 'en-GB', languages: { en: 'English', 'en-US': 'American' } },
        pages: { search: 'menu' },
      },
      { 'articles/us.md': post('Us', 'language: en-US') },
    ),
  )
  for (const path of ['index.html', 'us/index.html']) {
    expect(outputs.get(path)?.match(/>Search</g), path).toHaveLength(1)
  }
})
