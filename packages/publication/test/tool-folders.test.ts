import { expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const site = 'https://example.com/'

const post = (matter: string, body = 'Text.') =>
  `---\ndescription: S.\n${matter && `${matter}\n`}---\n\n${body}\n`

async function load(files: Record<string, string>) {
  const { articles, config, issues } = await loadPublication(folderOf(files), { site })
  const pages = config.sitePages.pages.map(({ article, key }) => [key, article.url])
  const urls = [...articles.map(({ article, key }) => [key, article?.url]), ...pages]
  const told = [...issues, ...articles.flatMap((one) => one.issues)]
  return { addresses: Object.fromEntries(urls), articles, told }
}

// These addresses are those of Jekyll 4.3.1.
test('posts of Jekyll stand in the folder of its collections, without any at the root', async () => {
  const { addresses } = await load({
    '_config.yml': 'collections_dir: my\ncollections:\n  news:\n    output: true\n',
    'my/_posts/2026-01-02-a.md': post('title: A'),
    'my/travel/_posts/2026-01-03-b.md': post('title: B'),
    'my/_news/2026-01-04-c.md': post('title: C'),
    'about.md': post('title: About'),
  })
  expect(addresses).toEqual({
    'my/_posts/2026-01-02-a.md': `${site}2026/01/02/a.html`,
    'my/travel/_posts/2026-01-03-b.md': `${site}travel/2026/01/03/b.html`,
    'my/_news/2026-01-04-c.md': `${site}news/2026-01-04-c.html`,
    'about.md': `${site}about.html`,
  })
})

test('posts of Jekyll may stand in folders of categories alone', async () => {
  const { addresses } = await load({
    '_config.yml': 'defaults:\n  - scope: { type: posts }\n    values: { categories: inns bars }\n',
    'travel/_posts/2026-01-03-b.md': post('title: B'),
    'about.md': post('title: About'),
  })
  expect(addresses).toEqual({
    'travel/_posts/2026-01-03-b.md': `${site}travel/inns/bars/2026/01/03/b.html`,
    'about.md': `${site}about.html`,
  })
})

test('a scope of Jekyll’s defaults is how a path begins, with or without the folder of collections', async () => {
  const scopes = [
    { path: 'col/_posts', type: 'posts' },
    { path: '_posts/2024' },
    { path: '', type: 'posts' },
    { path: '' },
  ]
  const defaults = scopes.map((scope, index) => ({ scope, values: { author: `A${index}` } }))
  const { articles } = await load({
    '_config.yml': JSON.stringify({ collections_dir: 'col', defaults }),
    'col/_posts/2024-01-02-a.md': post('title: A'),
    'col/_posts/2023-01-02-b.md': post('title: B'),
    'col/travel/_posts/2023-01-02-c.md': post('title: C'),
  })
  const authors = articles.map(({ article, key }) => [key, article?.authors[0]?.name])
  expect(Object.fromEntries(authors)).toEqual({
    'col/_posts/2024-01-02-a.md': 'A1',
    'col/_posts/2023-01-02-b.md': 'A0',
    'col/travel/_posts/2023-01-02-c.md': 'A2',
  })
})

test('a text of Jekyll without front matter has what the configuration says of all', async () => {
  const { articles } = await load({
    '_config.yml':
      'defaults:\n  - scope: { path: "" }\n    values: { author: Ada, tags: [tides], lang: de }\n',
    '_posts/2026-01-02-a.md': 'Text.\n',
  })
  expect(articles[0]?.article).toMatchObject({
    authors: [{ name: 'Ada' }],
    language: 'de',
    tags: ['tides'],
  })
})

test('a post of Jekyll without a date before its name is no error: Jekyll doesn’t build it', async () => {
  const config = { site: { url: site }, sources: [{ markdown: '_posts', preset: 'jekyll' }] }
  const { told } = await load({
    'standfirst.config.json': JSON.stringify(config),
    '_posts/ideas.md': post('title: Ideas'),
    '_posts/2026-01-02-a.md': post('title: A'),
  })
  expect(told.map(({ code, severity }) => [code, severity])).toEqual([['held-back', 'warning']])
})

// Eleventy 3.1.8 has its pages there.
test('data of all files of Eleventy say the address, the language and the author', async () => {
  const { articles } = await load({
    'eleventy.config.js': 'export default () => ({ dir: { input: "src" } })\n',
    'src/_data/permalink.json': '"/g/{{ page.fileSlug }}/"',
    'src/_data/lang.json': '"de"',
    'src/_data/author.json': '"Ada"',
    'src/_data/image.json': '{ "not": "a picture" }',
    'src/posts/a.md': post('title: A\ndate: 2026-01-02'),
    'src/posts/b.md': post('title: B\ndate: 2026-01-02\nlang: fr\npermalink: /own/'),
  })
  expect(articles.map(({ article }) => article)).toMatchObject([
    { url: `${site}g/a/`, language: 'de', authors: [{ name: 'Ada' }] },
    { url: `${site}own/`, language: 'fr', authors: [{ name: 'Ada' }] },
  ])
})

test.each([
  ['jekyll', '_posts/2026-01-03-b.html', '---\ntitle: B\n---\n<p>Text.</p>\n'],
  ['hugo', 'content/posts/b.html', '+++\ndate = 2026-01-03\n+++\n<p>Text.</p>\n'],
  ['eleventy', 'posts/b.njk', '---\ntitle: B\ndate: 2026-01-03\n---\n<p>Text.</p>\n'],
] as const)(
  'an article of %s in HTML is told of, and no other page is',
  async (preset, path, text) => {
    const markdown = path.split('/')[0]
    const config = { site: { url: site }, sources: [{ markdown, preset }] }
    const { told } = await load({
      'standfirst.config.json': JSON.stringify(config),
      [`${markdown}/2026-01-02-a.md`]: post('title: A\ndate: 2026-01-02'),
      [path]: text,
      [`${markdown}/list.html`]: '---\ntitle: All\n---\n{% for post in posts %}{% endfor %}\n',
      [`${markdown}/chart.html`]: '<p>date: 2026</p>\n',
    })
    expect(told).toMatchObject([{ code: 'unread-format', message: expect.stringContaining(path) }])
    expect(told[0]?.message).toMatch(/^Found `/)
  },
)

test('what a pattern has for the title is the heading that is it', async () => {
  const permalink = '/n/:title/'
  const config = { site: { url: site }, sources: [{ markdown: 'a', permalink }] }
  const matter = 'summary: S.\nlanguage: en\npublishedAt: 2026-01-02'
  const { addresses } = await load({
    'standfirst.config.json': JSON.stringify(config),
    'a/one.md': `---\n${matter}\n---\n\n# High *water*\n\nText.\n`,
    'a/two.md': `---\r\n${matter.replaceAll('\n', '\r\n')}\r\n---\r\nLow\r\nwater\r\n=====\r\n\r\nText.\r\n`,
    'a/three.md': `---\n${matter}\ntitle: Said\n---\n\n# Other\n\nText.\n`,
    'a/four.md': `+++\n${matter.replaceAll(/: (.*)/g, ' = "$1"')}\n+++\n# C# & \`co\` #\nText.\n`,
  })
  expect(addresses).toEqual({
    'a/one.md': `${site}n/high-water/`,
    'a/two.md': `${site}n/low-water/`,
    'a/three.md': `${site}n/said/`,
    'a/four.md': `${site}n/c-sharp-co/`,
  })
})
