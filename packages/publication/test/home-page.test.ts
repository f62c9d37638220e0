import { expect, test } from 'vitest'
import { filesOf, post, temporarySite } from './temporary-site.ts'

const many = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `articles/n${index}.md`,
    post(`N${index}`, `category: ${index % 3 === 0 ? 'Science' : 'Culture'}`).replace(
      '2026-01-02',
      `2026-02-${String((index % 28) + 1).padStart(2, '0')}`,
    ),
  ]),
)

test('a home page has sections of its categories below the newest articles', async () => {
  const { issues, outputs } = await filesOf(temporarySite({ pages: { home: true } }, many))
  expect(issues).toEqual([])
  const home = outputs.get('index.html') ?? ''
  expect(home.match(/<li class="h-entry"/g)).toHaveLength(7)
  const names = [...home.matchAll(/<section class="sf-desk"><h2><a href="([^"]+)">([^<]+)/g)]
  expect(names.map(([, url, name]) => [name, url])).toEqual([
    ['Culture', 'https://example.com/category/culture/'],
    ['Science', 'https://example.com/category/science/'],
  ])
  const desks = home.split('sf-desks')[1] ?? ''
  expect(desks.match(/<h3>/g)).toHaveLength(8)
  // No article is lost between the pages of the list.
  const pages = [home, outputs.get('page/2/index.html'), outputs.get('page/3/index.html')]
  const shown = pages.flatMap((page = '') => [
    ...(page.split('sf-desks')[0] ?? '').matchAll(/class="u-url p-name" href="([^"]+)"/g),
  ])
  expect(new Set(shown.map(([, url]) => url)).size).toBe(31)
  expect(shown).toHaveLength(31)
})

test('its sections are those that the configuration names, in its order', async () => {
  const folder = temporarySite(
    { pages: { home: { categories: ['science', 'Culture', 'Nothing'], size: 2 } } },
    many,
  )
  const { outputs } = await filesOf(folder)
  const desks = outputs.get('index.html')?.split('sf-desks')[1] ?? ''
  expect([...desks.matchAll(/<h2><a [^>]+>([^<]+)/g)].map(([, name]) => name)).toEqual([
    'Science',
    'Culture',
  ])
  expect(desks.match(/<h3>/g)).toHaveLength(4)
})

test('each language has a home page, and all of them name each other', async () => {
  const { issues, outputs, planned } = await filesOf(
    temporarySite(
      { site: { languages: { en: 'English', de: 'Deutsch' } } },
      { 'articles/zwei.md': post('Zwei', 'language: de') },
    ),
  )
  expect(issues).toEqual([])
  const links = [
    '<link rel="alternate" hreflang="en" href="https://example.com/language/en/">',
    '<link rel="alternate" hreflang="de" href="https://example.com/language/de/">',
    '<link rel="alternate" hreflang="x-default" href="https://example.com/">',
  ]
  for (const path of ['index.html', 'language/en/index.html', 'language/de/index.html']) {
    for (const link of links) expect(outputs.get(path)).toContain(link)
  }
  expect(outputs.get('first/index.html')).not.toContain('hreflang="x-default"')
  expect(outputs.get('first/index.html')).toContain(
    '<li><a lang="de" hreflang="de" href="https://example.com/language/de/">Deutsch</a></li>',
  )
  expect(outputs.get('language/de/index.html')).toContain('<title>Example News: Deutsch</title>')
  expect(outputs.get('language/de/index.html')).toContain(
    'href="https://example.com/language/de/" aria-current="page">Deutsch',
  )
  expect(outputs.get('index.html')).not.toContain('Zwei')
  expect(planned.feeds.map(({ path }) => path)).toContain('language/de/feed.xml')
})

test('feeds are there by folder, and a list has all feeds', async () => {
  const { outputs, planned } = await filesOf(
    temporarySite(
      { feeds: { by: ['folder'] }, outputs: { opml: 'feeds.opml', atom: false, jsonFeed: false } },
      { 'articles/notes/two.md': post('Two') },
    ),
  )
  const feed = planned.feeds.find(({ path }) => path === 'notes/feed.xml')
  expect(feed?.articles.map(({ title }) => title)).toEqual(['Two'])
  const opml = outputs.get('feeds.opml') ?? ''
  expect([...opml.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url]) => url)).toEqual([
    'https://example.com/feed.xml',
    'https://example.com/notes/feed.xml',
  ])
})

test('a page that is no article has its Markdown beside it', async () => {
  const { issues, outputs } = await filesOf(
    temporarySite({}, { 'pages/about.md': '---\ntitle: About\n---\n\nWho we are.\n' }),
  )
  expect(issues).toEqual([])
  expect(outputs.get('about.md')).toMatch(
    /^---\n[\s\S]*title: "About"[\s\S]*---\n\nWho we are\.\n$/,
  )
  expect(outputs.get('about.md')).not.toContain('1970')
  expect(outputs.get('about/index.html')).toContain(
    '<link rel="alternate" type="text/markdown" href="https://example.com/about.md">',
  )
})

test('a category of the home page that no article has is told, with the one that was meant', async () => {
  const categories = ['Sciense', 'culture', 'Zoology', 'Kultur']
  const german = post('Eins', 'category: Kultur', 'language: de')
  const folder = temporarySite(
    {
      site: { languages: { en: 'English', de: 'Deutsch' } },
      pages: { home: { categories } },
    },
    { ...many, 'articles/eins.md': german },
  )
  const { planned } = await filesOf(folder)
  expect(planned.issues.map(({ path, fix }) => [path.join('.'), fix])).toEqual([
    ['pages.home.categories.0', 'Write `Science`.'],
    [
      'pages.home.categories.2',
      'Remove it until an article has it. There are: `Science`, `Culture`.',
    ],
    // It has articles, and none in the language of the page.
    ['pages.home.categories.3', 'Write `Culture`.'],
  ])
})
