import { expect, test } from 'vitest'
import { configOf } from '../src/config/index.ts'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

const site = 'https://example.com/'

const post = (matter: string, body = 'Text.') =>
  `---\nsummary: S.\nlanguage: en\n${matter}\n---\n\n${body}\n`

/** The addresses of a publication's articles, or what is wrong with each, by its file. */
async function addressesOf(sources: unknown[], files: Record<string, string>) {
  const config = { site: { url: `${site}news/` }, authors: ['A'], sources }
  const folder = folderOf({ ...files, 'standfirst.config.json': JSON.stringify(config) })
  const { articles } = await loadPublication(folder)
  return Object.fromEntries(
    articles.map(({ article, issues, key }) => {
      const error = issues.find(({ severity }) => severity === 'error')
      return [key, error?.message ?? article?.url]
    }),
  )
}

test('an own pattern has the day, the category, the title, the slug and the place of the file', async () => {
  const files = {
    'a/b/2026-01-02-one.md': post('title: Über C#\npublishedAt: 2026-01-02\ncategory: Big Data'),
    'a/two/index.md': post(
      'title: Two\npublishedAt: 2025-12-31T23:30:00-05:00\ncategory: { name: X, slug: x-y }',
    ),
    'a/three.md': post('title: Three\npublishedAt: 2026-01-03\ncategory: C'),
    'a/four.md': post(
      'title: Four\npublishedAt: 2026-01-04\ncategory: C\nurl: /elsewhere/four.html',
    ),
  }
  const permalink = '/:year/:month/:day/:category/:title/'
  expect(await addressesOf([{ markdown: 'a', permalink }], files)).toMatchObject({
    'a/b/2026-01-02-one.md': `${site}news/2026/01/02/big-data/uber-c-sharp/`,
    'a/two/index.md': `${site}news/2025/12/31/x-y/two/`,
    'a/four.md': `${site}elsewhere/four.html`,
  })
  const byName = { markdown: 'a', at: 'at', permalink: ':folders/:name-:slug.html' }
  expect(await addressesOf([{ ...byName, preset: 'astro' }], files)).toMatchObject({
    'a/b/2026-01-02-one.md': `${site}news/at/b/one-one.html`,
    'a/two/index.md': `${site}news/at/two-two.html`,
    'a/three.md': `${site}news/at/three-three.html`,
  })
})

test('each folder may have its own pattern, and others have the usual place', async () => {
  const files = {
    'c/a.md': post('title: A\npublishedAt: 2026-01-02'),
    'c/b/a.md': post('title: B\npublishedAt: 2026-01-02'),
    'c/b/c/a.md': post('title: C\npublishedAt: 2026-01-02'),
    'c/d/a.md': post('title: D\npublishedAt: 2026-01-02'),
  }
  const permalink = { '/': 'top/:name/', b: '/:year/:title/', 'b/c/': '/deep/:title/' }
  expect(await addressesOf([{ markdown: 'c', permalink }], files)).toEqual({
    'c/a.md': `${site}news/top/a/`,
    'c/b/a.md': `${site}news/2026/b/`,
    'c/b/c/a.md': `${site}news/deep/c/`,
    'c/d/a.md': `${site}news/d/a/`,
  })
})

const code = `export default { permalink: (data) => \`/\${data.page.date.getFullYear()}/\` }\n`

test('an article that lacks a part of its address is an error', async () => {
  const files = { 'a/a.md': post('title: A\npublishedAt: 2026-01-02') }
  expect(await addressesOf([{ markdown: 'a', permalink: '/:category/:slug/' }], files)).toEqual({
    'a/a.md':
      'Found nothing for `:category` of the permalink `/:category/:slug/`, expected the front matter to say it',
  })
})

test.each([
  ['permalink: "{% if draft %}false{% else %}/b/{% endif %}"', {}, '{% if draft %}'],
  ['', { 'a/a.11tydata.js': code }, `\${data.page.date.getFullYear()}`],
])(
  'what is code in an address of Eleventy is told, and is in none: %s',
  async (said, more, part) => {
    const files = { 'a/b.md': post(`title: B\ndate: 2026-01-02\n${said}`), ...more }
    const config = { site: { url: site }, sources: [{ markdown: 'a', preset: 'eleventy' }] }
    const folder = folderOf({ ...files, 'standfirst.config.json': JSON.stringify(config) })
    const [read] = (await loadPublication(folder)).articles
    expect(read?.article?.url).toBe(`${site}b/`)
    const told = read?.issues.filter(({ code }) => code === 'permalink-part')
    expect(told).toMatchObject([{ severity: 'warning', message: expect.stringContaining(part) }])
  },
)

test.each([
  [{ permalink: '/:yaer/:title/' }, ['permalink'], ':yaer'],
  [{ permalink: { posts: '/:category/' }, preset: 'hugo' }, ['permalink', 'posts'], ':category'],
  [{ permalink: '/:year/:titel/', preset: 'jekyll' }, ['permalink'], ':titel'],
  [{ permalink: '/{% if a %}', preset: 'eleventy' }, ['permalink'], '{%'],
  [{ permalink: 5 }, ['permalink'], 'a pattern'],
  [{ permalink: '' }, ['permalink'], 'not empty'],
] as const)('a pattern that means nothing is refused: %j', async (given, path, found) => {
  const sources = [{ markdown: 'a', ...given }] as never
  const refused = await configOf({ site: { url: site }, sources }).then(
    () => [],
    ({ issues }) => issues,
  )
  expect(refused).toMatchObject([
    { path: ['sources', 0, ...path], message: expect.stringContaining(found) },
  ])
})

/** The addresses of a tool's site that has no configuration. */
async function addressesAt(files: Record<string, string>) {
  const { articles, config } = await loadPublication(folderOf(files), { site })
  const pages = config.sitePages.pages.map(({ article, key }) => [key, article.url])
  return Object.fromEntries([...articles.map(({ article, key }) => [key, article?.url]), ...pages])
}

test('the first pattern of a list that fits a section of Hugo counts, and the last may be for all others', async () => {
  const list = [
    { pattern: '/artikel/', target: { path: '{/posts}' } },
    { pattern: '/seiten/', target: { kind: 'term' } },
    { pattern: '/p/:year/:slug/', target: { path: '{/posts/**}' } },
    { pattern: '/never/:slug/', target: { path: '/posts/**', kind: 'page' } },
    { pattern: '/all/:section/:slug/' },
  ]
  const hugo = { baseURL: site, title: 'T', permalinks: list }
  expect(
    await addressesAt({
      'hugo.json': JSON.stringify(hugo),
      'content/posts/a.md': post('title: A\ndate: 2026-01-02'),
      'content/notes/b.md': post('title: B\ndate: 2026-01-02'),
      'content/c.md': post('title: C\ndate: 2026-01-02'),
    }),
  ).toEqual({
    'content/posts/a.md': `${site}p/2026/a/`,
    'content/notes/b.md': `${site}all/notes/b/`,
    'content/c.md': `${site}all/c/`,
  })
})

test('sections of Hugo are called by their own pages where a pattern says so', async () => {
  expect(
    await addressesAt({
      'hugo.toml': "title = 'T'\n[permalinks]\nposts = '/:sectionslug/:sectionslugs[1:]/:slug/'\n",
      'content/posts/_index.md': '---\ntitle: All Posts\n---\n',
      'content/posts/part/_index.md': '---\ntitle: A Part\nslug: p 1\n---\n',
      'content/posts/part/deep/_index.md': '---\ndate: 2026-01-01\n---\n',
      'content/posts/part/deep/a.md': post('title: A\ndate: 2026-01-02'),
      'content/posts/b.md': post('title: B\ndate: 2026-01-02'),
    }),
  ).toMatchObject({
    'content/posts/part/deep/a.md': `${site}all-posts/p-1/deep/a/`,
    'content/posts/b.md': `${site}all-posts/b/`,
  })
})

test.each([
  ['blog/[...slug].astro', 'blog/a/'],
  ['news/posts/[id].astro', 'news/posts/a/'],
  ['[...slug].astro', 'a/'],
  ['[year]/[slug].astro', 'a/'],
])('where Astro renders a collection by %s, its articles stand there', async (route, place) => {
  const script = "---\nconst posts = await getCollection('blog')\n---\n"
  expect(
    await addressesAt({
      'astro.config.mjs': 'export default {}\n',
      [`src/pages/${route}`]: `${script}<Content />\n`,
      'src/pages/tags/[tag].astro': `${script}<ul></ul>\n`,
      'src/pages/other/[...slug].astro':
        "---\nconst all = await getCollection('docs')\n---\n<Content />\n",
      'src/content/blog/a.md': post('title: A\npubDate: 2026-01-02'),
    }),
  ).toEqual({ 'src/content/blog/a.md': `${site}${place}` })
})

test('links follow to the addresses of a pattern, from files, tags and pages', async () => {
  const folder = folderOf({
    '_config.yml': 'title: T\npermalink: /:categories/:year/:title/\n',
    '_posts/2026-01-02-a.md': post(
      'title: A\ncategories: [news]',
      '[x](2026-01-03-b.md#c) [y]({% post_url 2026-01-03-b %}) ![P](p.png)',
    ),
    '_posts/2026-01-03-b.md': post('title: B\npermalink: /own/:title.html', '[x](2026-01-02-a.md)'),
    '_posts/p.png': 'png',
    'about.md': post('title: About\nlayout: page', '[x]({% post_url 2026-01-02-a %})'),
  })
  const { articles, config } = await loadPublication(folder, { site })
  const linked = (article: unknown) =>
    [...JSON.stringify(article).matchAll(/"type":"(?:link|image)"[^}]*?"url":"([^"]*)"/g)].map(
      ([, url]) => url,
    )
  expect(linked(articles[0]?.article?.sections)).toEqual([
    `${site}own/b.html#c`,
    `${site}own/b.html`,
    `${site}p.png`,
  ])
  expect(linked(articles[1]?.article?.sections)).toEqual([`${site}news/2026/a/`])
  const [about] = config.sitePages.pages
  expect(about?.article.url).toBe(`${site}about/`)
  expect(linked(about?.article.sections)).toEqual([`${site}news/2026/a/`])
})
